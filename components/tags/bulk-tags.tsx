"use client";

import { Tags } from "lucide-react";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import type { BulkTagsDialogProps } from "@/components/tags/bulk-tags-dialog";
import { Button } from "@/components/ui/button";

export type BulkTagsProps<Query> = Omit<BulkTagsDialogProps<Query>, "isOpen" | "onOpenChange">;

/** The button of the selection bar that changes tags. */
export function BulkTags<Query>(props: BulkTagsProps<Query>) {
  const dialog = useDialog();
  const BulkTagsDialog = useLater(load, dialog.isOpen);
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <Tags aria-hidden />
        Tags
      </Button>
      {BulkTagsDialog && (
        <BulkTagsDialog
          key={dialog.key}
          {...props}
          isOpen={dialog.isOpen}
          onOpenChange={dialog.onOpenChange}
        />
      )}
    </>
  );
}

const load = () => import("./bulk-tags-dialog").then((module) => module.BulkTagsDialog);
