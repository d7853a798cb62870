"use client";

import { Sheet } from "lucide-react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import type { SheetDialogProps } from "./sheet-dialog";

/** The button of the selection bar that opens the files as a sheet. */
export function SheetEdit(props: Pick<SheetDialogProps, "selection" | "name">) {
  const dialog = useDialog();
  const SheetDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <Sheet aria-hidden />
        Sheet
      </Button>
      {SheetDialog && (
        <SheetDialog key={dialog.key} {...props} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}

const load = () => import("./sheet-dialog").then((module) => module.SheetDialog);
