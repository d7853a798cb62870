"use client";

import { useRouter } from "next/navigation";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";
import { createCategory } from "@/lib/actions/categories";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { nextCategoryColor } from "@/lib/core/categories/palette";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { CategoryFields } from "./category-fields";

export type NewCategoryProps = {
  /** What the address says while the dialog is open. */
  param: "new" | "new-category";
  categories: readonly Pick<CategorySummary, "color">[];
  /** The page's main action, while there is no category to add ingredients to. */
  isPrimary?: boolean;
};

/** The button, and the dialog it opens. */
export function NewCategory({ param, categories, isPrimary = false }: NewCategoryProps) {
  const dialog = useUrlDialog(param);
  return (
    <>
      <Button
        variant={isPrimary ? "primary" : "secondary"}
        shortcut={isPrimary ? "new" : undefined}
        onClick={dialog.open}
      >
        New category
      </Button>
      <NewCategoryDialog
        key={dialog.key}
        colors={categories.map(({ color }) => color)}
        isOpen={dialog.isOpen}
        onOpenChange={dialog.onOpenChange}
      />
    </>
  );
}

/** Opens the same dialog from the empty page. */
export function CreateFirstCategory() {
  const { open } = useUrlDialog("new");
  return (
    <Button variant="primary" onClick={open}>
      Create the first category
    </Button>
  );
}

type NewCategoryDialogProps = {
  /** Of the categories there are. */
  colors: readonly string[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

function NewCategoryDialog({ colors, isOpen, onOpenChange }: NewCategoryDialogProps) {
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
