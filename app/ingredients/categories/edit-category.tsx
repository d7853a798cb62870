"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { updateCategory } from "@/lib/actions/categories";
import { toCategoryColor } from "@/lib/core/categories/palette";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { CategoryFields, type CategoryFormValues } from "./category-fields";

export type EditCategoryProps = DialogState & { category: CategorySummary };

export function EditCategory({ category, ...dialog }: EditCategoryProps) {
  const { id, name, description, color } = category;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      size="sm"
      submitLabel="Save"
      schema={loadSchema}
      action={(input: CategoryFormValues) => updateCategory({ ...input, id })}
      defaultValues={{ name, description, color: toCategoryColor(color) }}
    >
      {(form) => <CategoryFields form={form} />}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/categories/schema").then(({ CategoryInput }) => CategoryInput);
