import type { UseFormRegisterReturn } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

export type ChoiceFieldProps<Value extends string> = {
  label: string;
  error: string | undefined;
  /** As the form's `register` gives it. */
  registration: UseFormRegisterReturn;
  values: readonly Value[];
  labels: Readonly<Record<Value, string>>;
};

/** One of a few words, such as a status, as a labelled field of a form. */
export function ChoiceField<Value extends string>({
  label,
  error,
  registration,
  values,
  labels,
}: ChoiceFieldProps<Value>) {
  return (
    <Field label={label} error={error}>
      {(field) => (
        <Select {...field} {...registration}>
          {values.map((value) => (
            <option key={value} value={value}>
              {labels[value]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
