"use client";

import { Tags } from "lucide-react";
import dynamic from "next/dynamic";
import { useDialog } from "@/components/form/use-dialog";
import type { BulkTagsDialogProps } from "@/components/tags/bulk-tags-dialog";
import { Button } from "@/components/ui/button";

const BulkTagsDialog = dynamic(() => import("./bulk-tags-dialog").then((module) => module.BulkTagsDialog), {
  ssr: false,
}) as <Query>(props: BulkTagsDialogProps<Query>) => React.ReactNode;

export type BulkTagsProps<Query> = Omit<BulkTagsDialogProps<Query>, "isOpen" | "onOpenChange">;

/** The button of the selection bar that changes tags. */
export function BulkTags<Query>(props: BulkTagsProps<Query>) {
  const dialog = useDialog();
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        <Tags aria-hidden />
        Tags
      </Button>
      {dialog.key > 0 && (
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
