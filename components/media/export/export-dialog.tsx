"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { ExportForm } from "@/components/media/export/export-form";
import { ExportProgress } from "@/components/media/export/export-progress";
import { exportWatch } from "@/components/media/export/export-watch";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { ExportSource } from "@/lib/core/media/export/options";

export type ExportDialogProps = DialogState & {
  source: ExportSource;
  /** What is exported is called: "12 files". */
  name: string;
};

/** Copies out of the library. One export is looked at at a time: while it goes on, the dialog shows that. */
export function ExportDialog({ source, name, isOpen, onOpenChange }: ExportDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent title={`Export ${name}`} size="lg">
        <Inside source={source} />
      </DialogContent>
    </Dialog>
  );
}

/** It listens only while it is open, so that the end of an export is told in a toast where no dialog shows it. */
function Inside({ source }: { source: ExportSource }) {
  const progress = useSyncExternalStore(exportWatch.subscribe, exportWatch.get, () => null);
  useEffect(() => {
    exportWatch.forget();
    exportWatch.findRunning().catch(() => undefined);
  }, []);
  return progress ? <ExportProgress progress={progress} /> : <ExportForm source={source} />;
}
