"use client";

import { Controller } from "react-hook-form";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import { tagIngredients } from "@/lib/actions/ingredients";

export type BulkDialogProps = {
  ids: number[];
  /** "12 ingredients" */
  name: string;
  onOpenChange: (isOpen: boolean) => void;
  onDone: () => void;
};

/** Adds tags to several ingredients and takes others away. */
export function BulkTags({ ids, name, onOpenChange, onDone }: BulkDialogProps) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: tagIngredients,
    defaultValues: { ids, add: [] as string[], remove: [] as string[] },
    onDone: () => {
      onOpenChange(false);
      onDone();
    },
  });
  const { errors, isDirty } = form.formState;
  return (
    <FormDialog
      isOpen
      onOpenChange={onOpenChange}
      title={`Tags of ${name}`}
      size="sm"
      submitLabel="Change tags"
      {...{ isPending, isDirty }}
      onSubmit={submit}
    >
      {(["add", "remove"] as const).map((field) => (
        <Field key={field} label={field === "add" ? "Add" : "Take away"} error={errors[field]?.message}>
          {(control) => (
            <Controller
              control={form.control}
              name={field}
              render={({ field: { value, onChange } }) => (
                <TagField {...control} value={value} onValueChange={onChange} />
              )}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/ingredients/bulk").then(({ IngredientsTags }) => IngredientsTags);
