"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";

/** The button, and the dialog it opens; `n` presses it. */
export function NewArchetype() {
  const dialog = useUrlDialog("new");
  const NewArchetypeDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New archetype
      </Button>
      {NewArchetypeDialog && (
        <NewArchetypeDialog key={dialog.key} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}

/** Opens the same dialog from the empty list. */
export function CreateFirstArchetype() {
  const { open } = useUrlDialog("new");
  return (
    <Button variant="primary" onClick={open}>
      Create the first archetype
    </Button>
  );
}

const load = () => import("./new-archetype-dialog").then((module) => module.NewArchetypeDialog);
