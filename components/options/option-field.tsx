import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { OptionPicker, type OptionPickerProps } from "@/components/options/option-picker";
import { Field } from "@/components/ui/field";

export type OptionFieldProps<Values extends FieldValues, Result> = Pick<
  OptionPickerProps,
  "kind" | "stored" | "placeholder" | "searchLabel"
> & {
  label: string;
  error: string | undefined;
  control: Control<Values, unknown, Result>;
  name: FieldPath<Values>;
};

/** One record of which there may be thousands, as a labelled field of a form. */
export function OptionField<Values extends FieldValues, Result>({
  label,
  error,
  control,
  name,
  ...picker
}: OptionFieldProps<Values, Result>) {
  return (
    <Field label={label} error={error}>
      {(field) => (
        <Controller
          control={control}
          name={name}
          render={({ field: { value, onChange } }) => (
            <OptionPicker {...field} {...picker} value={value as number | null} onValueChange={onChange} />
          )}
        />
      )}
    </Field>
  );
}
