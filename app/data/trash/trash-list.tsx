"use client";

import { useState } from "react";
import { SelectionBar } from "@/components/data-table/selection-bar";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { restoreTrash } from "@/lib/actions/trash";
import type { TrashedDeletion } from "@/lib/server/trash/queries";
import { DeletionPanel } from "./deletion-panel";
import { type Purge, PurgeDialog } from "./purge-dialog";
import { useChosen } from "./use-chosen";

export type TrashListProps = {
  deletions: TrashedDeletion[];
  trashDays: number | null;
  /** One deletion alone, with more of its records. */
  isAlone: boolean;
};

/** Deletions with what went, the newest first; each record and each deletion can be restored, and deleted for good. */
export function TrashList({ deletions, trashDays, isAlone }: TrashListProps) {
  const chosen = useChosen(deletions);
  const [purge, setPurge] = useState<Purge | null>(null);
  const [restore, isRestoring] = useAction(restoreTrash);
  const onRestoreChosen = async () => {
    if ((await restore(chosen.selection)).ok) chosen.clear();
  };
  const value =
    chosen.count > 0 ? { ids: [...chosen.selection.records, ...chosen.selection.deletions] } : null;
  return (
    <>
      <ul aria-label="Deleted" className="grid gap-3">
        {deletions.map((deletion) => (
          <DeletionPanel
            key={deletion.id}
            {...{ deletion, trashDays, isAlone, chosen, isRestoring }}
            onRestore={restore}
            onPurge={setPurge}
          />
        ))}
      </ul>
      <SelectionBar selection={{ value, clear: chosen.clear }} hasPages={false}>
        <Button size="sm" isPending={isRestoring} onClick={onRestoreChosen}>
          Restore
        </Button>
        <Button
          size="sm"
          variant="destructive"
          onClick={() =>
            setPurge({ selection: chosen.selection, names: namesOf(deletions, chosen.selection) })
          }
        >
          Delete for good
        </Button>
      </SelectionBar>
      <PurgeDialog purge={purge} onClose={() => setPurge(null)} onDone={chosen.clear} />
    </>
  );
}

function namesOf(
  deletions: TrashedDeletion[],
  { records, deletions: whole }: { records: number[]; deletions: number[] },
) {
  return deletions.flatMap((deletion) =>
    whole.includes(deletion.id)
      ? [`All of “${deletion.sentence}”`]
      : deletion.records.filter(({ id }) => records.includes(id)).map(({ name }) => name),
  );
}
