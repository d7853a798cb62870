"use client";

import { useAction } from "@/components/form/use-action";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { toast } from "@/components/ui/toast";
import { purgeTrash } from "@/lib/actions/trash";
import type { TrashSelection } from "@/lib/core/trash/list";

/** What is to go for good, and what of it the dialog names. */
export type Purge = { selection: TrashSelection; names: string[] };

export type PurgeDialogProps = { purge: Purge | null; onClose: () => void; onDone?: () => void };

/** Asks before something goes for good, and names it. */
export function PurgeDialog({ purge, onClose, onDone }: PurgeDialogProps) {
  const [run, isPending] = useAction(purgeTrash);
  const names = purge?.names ?? [];
  const onConfirm = async () => {
    if (!purge) return;
    const result = await run(purge.selection);
    if (!result.ok) return;
    toast(`${result.data.purged.toLocaleString("en-US")} deleted for good`);
    onDone?.();
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen={purge !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={names.length === 1 ? `Delete ${names[0]} for good?` : "Delete these for good?"}
      description="This cannot be undone. Their files leave the data folder for good; files linked in place are not touched."
      confirmLabel="Delete for good"
      isDestructive
      isPending={isPending}
      onConfirm={onConfirm}
    >
      {names.length > 1 && (
        <ul className="max-h-48 list-disc overflow-y-auto pl-5 text-sm text-dim">
          {names.map((name) => (
            <li key={name} className="wrap-anywhere">
              {name}
            </li>
          ))}
        </ul>
      )}
    </ConfirmDialog>
  );
}
