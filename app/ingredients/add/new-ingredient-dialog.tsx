"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { IngredientFields, type IngredientFormValues } from "@/components/ingredients/ingredient-fields";
import { createIngredient } from "@/lib/actions/ingredients";
import { blankIngredient } from "@/lib/core/ingredients/blank-ingredient";
import type { CategorySummary } from "@/lib/server/categories/queries";

export type NewIngredientProps = {
  categories: readonly CategorySummary[];
  /** The category that is shown, chosen for the new one. */
  categoryId: number;
};

export function NewIngredientDialog({ categories, categoryId, ...dialog }: NewIngredientProps & DialogState) {
  return (
    <ActionFormDialog
      {...dialog}
      title="New ingredient"
      description="A building block to combine. Only the name is needed; the rest can wait."
      submitLabel="Create ingredient"
      schema={loadSchema}
      action={createIngredient}
      defaultValues={{ ...blankIngredient, categoryId }}
      another={ANOTHER}
    >
      {(form) => <IngredientFields form={form} categories={categories} />}
    </ActionFormDialog>
  );
}

const ANOTHER = {
  // The next one is often of the same kind.
  valuesAfter: ({ categoryId }: IngredientFormValues) => ({ ...blankIngredient, categoryId }),
  focus: "name",
} as const;

const loadSchema = () =>
  import("@/lib/core/ingredients/schema").then(({ IngredientInput }) => IngredientInput);
