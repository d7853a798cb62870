"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";

/** The button, and the dialog it opens; `n` presses it. */
export function NewProject() {
  const dialog = useUrlDialog("new");
  const NewProjectDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New project
      </Button>
      {NewProjectDialog && (
        <NewProjectDialog key={dialog.key} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}

/** Opens the same dialog from the empty list. */
export function CreateFirstProject() {
  const { open } = useUrlDialog("new");
  return (
    <Button variant="primary" onClick={open}>
      Create the first project
    </Button>
  );
}

const load = () => import("./new-project-dialog").then((module) => module.NewProjectDialog);
