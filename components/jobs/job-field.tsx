import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { JobPicker } from "@/components/jobs/job-picker";
import { Field, type FieldProps } from "@/components/ui/field";

export type JobFieldProps<Values extends FieldValues, Result> = Pick<FieldProps, "error" | "className"> & {
  control: Control<Values, unknown, Result>;
  name: FieldPath<Values>;
};

/** The job that something belongs to, or none, as a labelled field of a form. */
export function JobField<Values extends FieldValues, Result>({
  control,
  name,
  ...field
}: JobFieldProps<Values, Result>) {
  return (
    <Field label="Job" {...field}>
      {(own) => (
        <Controller
          control={control}
          name={name}
          render={({ field: { value, onChange } }) => (
            <JobPicker {...own} value={value as number | null} onValueChange={onChange} />
          )}
        />
      )}
    </Field>
  );
}
