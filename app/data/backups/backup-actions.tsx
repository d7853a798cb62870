"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { RestoreDialog } from "@/components/data/restore-dialog";
import { useAction } from "@/components/form/use-action";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { RowMenu } from "@/components/ui/row-menu";
import { deleteBackup } from "@/lib/actions/backups";

export type BackupActionsProps = {
  name: string;
  /** When it was made, in words. */
  moment: string;
  canRestore: boolean;
  /** Null for one of this installation. */
  owner: string | null;
};

/** What can be done with one backup. */
export function BackupActions({ name, moment, canRestore, owner }: BackupActionsProps) {
  const [isRestoring, setIsRestoring] = useState(false);
  const [isDeleting, setIsDeleting] = useState(false);
  const [run, isPending] = useAction(deleteBackup);
  const onDelete = async () => {
    if ((await run({ name })).ok) setIsDeleting(false);
  };
  return (
    <div className="flex items-center justify-end gap-1">
      {canRestore && (
        <Button
          size="sm"
          variant="ghost"
          aria-label={`Restore the backup of ${moment}`}
          onClick={() => setIsRestoring(true)}
        >
          Restore
        </Button>
      )}
      {owner === null && (
        <RowMenu label={`More for the backup of ${moment}`} buttonClassName="menu-dots">
          <DropdownMenuItem variant="destructive" onSelect={() => setIsDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </RowMenu>
      )}
      <RestoreDialog
        name={name}
        title={`Restore the backup of ${moment}?`}
        owner={owner}
        isOpen={isRestoring}
        onOpenChange={setIsRestoring}
      />
      <ConfirmDialog
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        title={`Delete the backup of ${moment}?`}
        description="The file is removed from the disk. This cannot be taken back."
        confirmLabel="Delete"
        isDestructive
        isPending={isPending}
        onConfirm={onDelete}
      />
    </div>
  );
}
