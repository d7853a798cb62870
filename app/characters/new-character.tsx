"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";
import type { NewCharacterProps } from "./new-character-dialog";

/** The button, and the dialog it opens; `n` presses it. */
export function NewCharacter(props: NewCharacterProps) {
  const dialog = useUrlDialog("new");
  const NewCharacterDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New character
      </Button>
      {NewCharacterDialog && (
        <NewCharacterDialog
          key={dialog.key}
          {...props}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

/** Opens the same dialog from the empty list. */
export function CreateFirstCharacter() {
  const { open } = useUrlDialog("new");
  return (
    <Button variant="primary" onClick={open}>
      Create the first character
    </Button>
  );
}

const load = () => import("./new-character-dialog").then((module) => module.NewCharacterDialog);
