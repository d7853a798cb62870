"use client";

import { useId, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { IngredientFields } from "@/components/ingredients/ingredient-fields";
import { Checkbox } from "@/components/ui/checkbox";
import { createIngredient } from "@/lib/actions/ingredients";
import { blankIngredient } from "@/lib/core/ingredients/blank-ingredient";
import type { CategorySummary } from "@/lib/server/categories/queries";

export type NewIngredientProps = {
  categories: readonly CategorySummary[];
  /** The category that is shown, chosen for the new one. */
  categoryId: number;
};

export type NewIngredientDialogProps = NewIngredientProps & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function NewIngredientDialog({
  categories,
  categoryId,
  isOpen,
  onOpenChange,
}: NewIngredientDialogProps) {
  const anotherId = useId();
  const [isAnother, setIsAnother] = useState(false);
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: createIngredient,
    defaultValues: { ...blankIngredient, categoryId },
    onDone: () => {
      if (!isAnother) return onOpenChange(false);
      // The next one is often of the same kind.
      form.reset({ ...blankIngredient, categoryId: form.getValues("categoryId") });
      form.setFocus("name");
    },
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New ingredient"
      description="A building block to combine. Only the name is needed; the rest can wait."
      submitLabel="Create ingredient"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
      aside={
        <label htmlFor={anotherId} className="flex items-center gap-2.5 text-dim">
          <Checkbox
            id={anotherId}
            checked={isAnother}
            onChange={({ target }) => setIsAnother(target.checked)}
          />
          Add another
        </label>
      }
    >
      <IngredientFields form={form} categories={categories} />
    </FormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/ingredients/schema").then(({ IngredientInput }) => IngredientInput);
