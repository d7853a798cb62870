"use client";

import { useRouter } from "next/navigation";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { createCategory } from "@/lib/actions/categories";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { nextCategoryColor } from "@/lib/core/categories/palette";
import { CategoryFields } from "./category-fields";

export type NewCategoryDialogProps = {
  /** Of the categories there are. */
  colors: readonly string[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function NewCategoryDialog({ colors, isOpen, onOpenChange }: NewCategoryDialogProps) {
  const router = useRouter();
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: createCategory,
    defaultValues: { ...blankCategory, color: nextCategoryColor(colors) },
    // On to its (empty) list, where the next thing is to add to it.
    onDone: ({ id }) => router.push(`/ingredients?category=${id}`, { scroll: false }),
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New category"
      description="A group of ingredients of which a clip takes one: Action, Emotion, Motion, Style."
      size="sm"
      submitLabel="Create category"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <CategoryFields form={form} />
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/categories/schema").then(({ CategoryInput }) => CategoryInput);
