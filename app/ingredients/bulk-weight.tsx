"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { weighIngredients } from "@/lib/actions/ingredients";
import type { BulkDialogProps } from "./bulk-tags";

/** One weight for several ingredients. */
export function BulkWeight({ ids, name, onOpenChange, onDone }: BulkDialogProps) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: weighIngredients,
    defaultValues: { ids, weight: 1 },
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
      title={`Weight of ${name}`}
      size="sm"
      submitLabel="Set weight"
      {...{ isPending, isDirty }}
      onSubmit={submit}
    >
      <Field
        label="Weight"
        hint="The share in weighted rolls: 2 comes twice as often as 1, and 0 is never rolled."
        error={errors.weight?.message}
      >
        {(field) => (
          <Input {...field} {...form.register("weight")} inputMode="decimal" autoComplete="off" autoFocus />
        )}
      </Field>
    </FormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/ingredients/bulk").then(({ IngredientsWeight }) => IngredientsWeight);
