"use client";

import { PackageOpen } from "lucide-react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button, type ButtonProps } from "@/components/ui/button";
import type { ExportDialogProps } from "./export-dialog";

export type ExportActionProps = Pick<ExportDialogProps, "source" | "name"> & Pick<ButtonProps, "size">;

/** The button that exports what is selected. */
export function ExportAction({ source, name, size = "sm" }: ExportActionProps) {
  const dialog = useDialog();
  return (
    <>
      <Button size={size} onClick={dialog.open}>
        <PackageOpen aria-hidden />
        Export
      </Button>
      <LaterExport {...{ source, name }} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
    </>
  );
}

/** The dialog, for what opens it otherwise: an item of a menu, which is gone when it is chosen. */
export function LaterExport({ isOpen, ...props }: Pick<ExportDialogProps, "source" | "name"> & DialogState) {
  const ExportDialog = useLater(load, isOpen);
  return ExportDialog && <ExportDialog {...props} isOpen={isOpen} />;
}

const load = () => import("./export-dialog").then((module) => module.ExportDialog);
