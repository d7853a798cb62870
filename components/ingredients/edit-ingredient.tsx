"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { explainCategoryChange } from "@/components/ingredients/explain-category-change";
import { IngredientFields, type IngredientFormValues } from "@/components/ingredients/ingredient-fields";
import { updateIngredient } from "@/lib/actions/ingredients";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";

export type EditIngredientProps = {
  ingredient: IngredientSummary;
  categories: readonly { id: number; name: string }[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function EditIngredient({ ingredient, categories, isOpen, onOpenChange }: EditIngredientProps) {
  const { id, name, code, categoryId, description, promptFragment, weight, tags, jobCount } = ingredient;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: IngredientFormValues) => updateIngredient({ ...input, id }),
    defaultValues: { name, code, categoryId, description, promptFragment, weight, tags: [...tags] },
    onDone: () => onOpenChange(false),
  });
  const isMoved = Number(form.watch("categoryId")) !== categoryId;
  const from = categories.find((category) => category.id === categoryId)?.name ?? "";
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Edit ${name}`}
      submitLabel="Save"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <IngredientFields
        form={form}
        categories={categories}
        categoryHint={isMoved ? explainCategoryChange(jobCount, from) : undefined}
      />
    </FormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/ingredients/schema").then(({ IngredientInput }) => IngredientInput);
