"use client";

import type { DialogState } from "@/components/form/action-form-dialog";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import type { ExportedChoice } from "@/lib/core/transfer/request";
import { DataExport } from "./data-export";

export type DataExportDialogProps = DialogState & {
  part: ExportedChoice;
  /** What is exported is called: "12 characters". */
  name: string;
};

/** Some records with all that they need, for another machine. An export goes on while the dialog is closed. */
export function DataExportDialog({ part, name, isOpen, onOpenChange }: DataExportDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent title={`Export the data of ${name}`}>
        <DialogBody>
          <DataExport part={part} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
