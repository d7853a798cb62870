"use client";

import { Ellipsis, TextCursorInput } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { HistoryItem } from "@/components/changes/history-item";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { DeleteItem } from "@/components/ui/more-menu";
import { deleteBatch } from "@/lib/actions/batches";

const RenameBatch = dynamic(() => import("./rename-batch").then((module) => module.RenameBatch), {
  ssr: false,
});

export type BatchMenuProps = { id: number; name: string; jobCount: number };

export function BatchMenu({ id, name, jobCount }: BatchMenuProps) {
  const rename = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [run, isPending] = useAction(deleteBatch);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={rename.open}>
            <TextCursorInput aria-hidden />
            Rename
          </DropdownMenuItem>
          <HistoryItem table="Batch" id={id} />
          <DeleteItem onSelect={() => setIsDeleting(true)} />
        </DropdownMenuContent>
      </DropdownMenu>
      {rename.key > 0 && (
        <RenameBatch
          key={rename.key}
          batch={{ id, name }}
          isOpen={rename.isOpen}
          onOpenChange={rename.onOpenChange}
        />
      )}
      <ConfirmDialog
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        title={`Delete ${name}?`}
        description={
          jobCount === 0 ? "It has no jobs." : "Its jobs stay; they only belong to no batch any more."
        }
        confirmLabel="Delete the batch"
        isDestructive
        isPending={isPending}
        onConfirm={async () => {
          const result = await run({ id });
          if (result.ok) setIsDeleting(false);
        }}
      />
    </>
  );
}
