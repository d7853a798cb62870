"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";
import type { NewIngredientProps } from "./new-ingredient-dialog";

/** The button, and the dialog it opens; `n` presses it. */
export function NewIngredient(props: NewIngredientProps) {
  const dialog = useUrlDialog("new");
  const NewIngredientDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New ingredient
      </Button>
      {NewIngredientDialog && (
        <NewIngredientDialog
          key={`${dialog.key} in ${props.categoryId}`}
          {...props}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

const load = () => import("./new-ingredient-dialog").then((module) => module.NewIngredientDialog);
