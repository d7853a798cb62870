"use client";

import { PackageOpen } from "lucide-react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import type { DataExportDialogProps } from "./data-export-dialog";

export type DataExportActionProps = Pick<DataExportDialogProps, "part" | "name">;

/** The button of the selection bar that exports the data of what is selected. */
export function DataExportAction(props: DataExportActionProps) {
  const dialog = useDialog();
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <PackageOpen aria-hidden />
        Export
      </Button>
      <LaterDataExport {...props} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
    </>
  );
}

/** The dialog, for an item of a menu, which is gone when it is chosen. */
export function LaterDataExport(props: DataExportActionProps & DialogState) {
  const DataExportDialog = useLater(load, props.isOpen);
  return DataExportDialog && <DataExportDialog {...props} />;
}

const load = () => import("./data-export-dialog").then((module) => module.DataExportDialog);
