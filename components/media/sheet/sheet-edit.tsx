"use client";

import { Sheet } from "lucide-react";
import dynamic from "next/dynamic";
import { useDialog } from "@/components/form/use-dialog";
import { Button } from "@/components/ui/button";
import type { SheetDialogProps } from "./sheet-dialog";

const SheetDialog = dynamic(() => import("./sheet-dialog").then((module) => module.SheetDialog), {
  ssr: false,
});

/** The button of the selection bar that opens the files as a sheet. */
export function SheetEdit(props: Pick<SheetDialogProps, "selection" | "name">) {
  const dialog = useDialog();
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <Sheet aria-hidden />
        Sheet
      </Button>
      {dialog.key > 0 && (
        <SheetDialog key={dialog.key} {...props} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}
