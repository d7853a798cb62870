"use client";

import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";

/** The button and its dialog: an entry that has metadata only, and gets its file later or never. */
export function NewEntry() {
  const dialog = useUrlDialog("new");
  const NewEntryDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button onClick={dialog.open}>Add without a file</Button>
      {NewEntryDialog && (
        <NewEntryDialog key={dialog.key} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}

const load = () => import("./new-entry-dialog").then((module) => module.NewEntryDialog);
