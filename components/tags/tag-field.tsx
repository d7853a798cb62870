import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { TagPicker } from "@/components/tags/tag-picker";
import { Field, type FieldProps } from "@/components/ui/field";

export type TagFieldProps<Values extends FieldValues, Result> = Pick<FieldProps, "error" | "isAuto"> & {
  label?: string;
  control: Control<Values, unknown, Result>;
  name: FieldPath<Values>;
};

/** The tags of a record, or some to add and some to take away, as a labelled field of a form. */
export function TagField<Values extends FieldValues, Result>({
  label = "Tags",
  control,
  name,
  ...field
}: TagFieldProps<Values, Result>) {
  return (
    <Field label={label} {...field}>
      {(own) => (
        <Controller
          control={control}
          name={name}
          render={({ field: { value, onChange } }) => (
            <TagPicker {...own} value={value} onValueChange={onChange} />
          )}
        />
      )}
    </Field>
  );
}
