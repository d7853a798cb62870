"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";
import type { CategorySummary } from "@/lib/server/categories/queries";

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
  const NewCategoryDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button
        variant={isPrimary ? "primary" : "secondary"}
        shortcut={isPrimary ? "new" : undefined}
        onClick={dialog.open}
      >
        New category
      </Button>
      {NewCategoryDialog && (
        <NewCategoryDialog
          key={dialog.key}
          colors={categories.map(({ color }) => color)}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

const load = () => import("./new-category-dialog").then((module) => module.NewCategoryDialog);
