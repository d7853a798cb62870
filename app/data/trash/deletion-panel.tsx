import { OriginLabel } from "@/components/changes/origin-label";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import { RelativeTime } from "@/components/ui/relative-time";
import { daysLeft } from "@/lib/core/trash/days";
import type { TrashSelection } from "@/lib/core/trash/list";
import type { TrashedDeletion } from "@/lib/server/trash/queries";
import type { Purge } from "./purge-dialog";
import { TrashedRow } from "./trashed-row";
import type { useChosen } from "./use-chosen";

export type DeletionPanelProps = {
  deletion: TrashedDeletion;
  trashDays: number | null;
  isAlone: boolean;
  chosen: ReturnType<typeof useChosen>;
  isRestoring: boolean;
  onRestore: (selection: TrashSelection) => unknown;
  onPurge: (purge: Purge) => void;
};

/** One deletion: what was done, by whom and when, what all of it brings back, and the records that went. */
export function DeletionPanel({ deletion, trashDays, isAlone, chosen, ...can }: DeletionPanelProps) {
  const { id, sentence, origin, createdAt, count, brings, records, next } = deletion;
  const all = { records: [], deletions: [id] };
  const isOne = count === 1;
  const left = daysLeft(createdAt, trashDays, new Date());
  return (
    <li className="min-w-0 rounded-lg border border-line-soft bg-panel" aria-label={sentence}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <Checkbox
          aria-label={`Select all of “${sentence}”`}
          checked={chosen.hasAllOf(deletion)}
          onChange={(event) => chosen.chooseAllOf(deletion, event.target.checked)}
        />
        <div className="min-w-0 flex-1 basis-60">
          <p className="wrap-anywhere">{sentence}</p>
          <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-faint">
            <OriginLabel origin={origin} /> · <RelativeTime at={createdAt} />
            {left !== null && <span suppressHydrationWarning>· {daysWords(left)}</span>}
          </p>
        </div>
        <Button
          size="sm"
          disabled={can.isRestoring}
          onClick={() => can.onRestore(all)}
          aria-label={`Restore: ${sentence}`}
        >
          {isOne ? "Restore" : "Restore all"}
        </Button>
        <Button
          size="sm"
          variant="ghost"
          aria-label={`Delete for good: ${sentence}`}
          onClick={() =>
            can.onPurge({
              selection: all,
              names: next === null ? records.map(({ name }) => name) : [`All of “${sentence}”`],
            })
          }
        >
          Delete for good
        </Button>
      </div>
      {brings && (
        <p className="px-4 pb-2 text-sm text-dim max-sm:pl-4 sm:pl-11">Brings back {brings} as well.</p>
      )}
      <ul className="divide-y divide-line-soft border-t border-line-soft">
        {records.map((record) => (
          <TrashedRow
            key={record.id}
            record={record}
            isOnly={isOne}
            isChosen={chosen.hasRecord(deletion, record.id)}
            onChoose={(isOn) => chosen.chooseRecord(deletion, record.id, isOn)}
            {...can}
          />
        ))}
      </ul>
      {next !== null && !isAlone && (
        <p className="border-t border-line-soft px-4 py-2 text-sm">
          <Link href={`/data/trash?deletion=${id}`} className="text-primary-text hover:underline">
            {count === null ? "All of them" : `All ${count.toLocaleString("en-US")}`}
          </Link>
        </p>
      )}
    </li>
  );
}

function daysWords(left: number): string {
  if (left === 0) return "goes today";
  return left === 1 ? "goes in a day" : `goes in ${left} days`;
}
