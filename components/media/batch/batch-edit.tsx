"use client";

import { PencilLine } from "lucide-react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import type { BatchEditDialogProps } from "./batch-edit-dialog";

/** The button of the selection bar that edits all fields of many files. */
export function BatchEdit(props: Pick<BatchEditDialogProps, "selection" | "name">) {
  const dialog = useDialog();
  const BatchEditDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <PencilLine aria-hidden />
        Edit
      </Button>
      {BatchEditDialog && (
        <BatchEditDialog
          key={dialog.key}
          {...props}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

const load = () => import("./batch-edit-dialog").then((module) => module.BatchEditDialog);
