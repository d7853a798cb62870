"use client";

import { PencilLine } from "lucide-react";
import dynamic from "next/dynamic";
import { useDialog } from "@/components/form/use-dialog";
import { Button } from "@/components/ui/button";
import type { BatchEditDialogProps } from "./batch-edit-dialog";

const BatchEditDialog = dynamic(
  () => import("./batch-edit-dialog").then((module) => module.BatchEditDialog),
  { ssr: false },
);

/** The button of the selection bar that edits all fields of many files. */
export function BatchEdit(props: Pick<BatchEditDialogProps, "selection" | "name">) {
  const dialog = useDialog();
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <PencilLine aria-hidden />
        Edit
      </Button>
      {dialog.key > 0 && (
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
