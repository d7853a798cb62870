"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { updateCategory } from "@/lib/actions/categories";
import { toCategoryColor } from "@/lib/core/categories/palette";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { CategoryFields, type CategoryFormValues } from "./category-fields";

export type EditCategoryProps = {
  category: CategorySummary;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function EditCategory({ category, isOpen, onOpenChange }: EditCategoryProps) {
  const { id, name, description, color } = category;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: CategoryFormValues) => updateCategory({ ...input, id }),
    defaultValues: { name, description, color: toCategoryColor(color) },
    onDone: () => onOpenChange(false),
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Edit ${name}`}
      size="sm"
      submitLabel="Save"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <CategoryFields form={form} />
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/categories/schema").then(({ CategoryInput }) => CategoryInput);
