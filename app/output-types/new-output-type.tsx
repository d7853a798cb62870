"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";
import type { NewOutputTypeProps } from "./new-output-type-dialog";

/** The button, and the dialog it opens; `n` presses it. */
export function NewOutputType({ categories }: NewOutputTypeProps) {
  const dialog = useUrlDialog("new");
  const NewOutputTypeDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New output type
      </Button>
      {NewOutputTypeDialog && (
        <NewOutputTypeDialog
          key={dialog.key}
          categories={categories}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

/** Opens the same dialog from the empty list. */
export function CreateFirstOutputType() {
  const { open } = useUrlDialog("new");
  return (
    <Button variant="primary" onClick={open}>
      Create the first output type
    </Button>
  );
}

const load = () => import("./new-output-type-dialog").then((module) => module.NewOutputTypeDialog);
