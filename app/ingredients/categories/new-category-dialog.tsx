"use client";

import { useRouter } from "next/navigation";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { createCategory } from "@/lib/actions/categories";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { nextCategoryColor } from "@/lib/core/categories/palette";
import { CategoryFields } from "./category-fields";

export type NewCategoryDialogProps = DialogState & {
  /** Of the categories there are. */
  colors: readonly string[];
};

export function NewCategoryDialog({ colors, ...dialog }: NewCategoryDialogProps) {
  const router = useRouter();
  return (
    <ActionFormDialog
      {...dialog}
      title="New category"
      description="A group of ingredients of which a clip takes one: Action, Emotion, Motion, Style."
      size="sm"
      submitLabel="Create category"
      schema={loadSchema}
      action={createCategory}
      defaultValues={{ ...blankCategory, color: nextCategoryColor(colors) }}
      // On to its (empty) list, where the next thing is to add to it.
      onDone={({ id }) => router.push(`/ingredients?category=${id}`, { scroll: false })}
    >
      {(form) => <CategoryFields form={form} />}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/categories/schema").then(({ CategoryInput }) => CategoryInput);
