import { ThumbImage } from "@/components/media/thumb-image";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { TrashSelection } from "@/lib/core/trash/list";
import type { TrashedRecord } from "@/lib/server/trash/queries";
import type { Purge } from "./purge-dialog";

export type TrashedRowProps = {
  record: TrashedRecord;
  /** It is all that its deletion still has, whose buttons do. */
  isOnly: boolean;
  isChosen: boolean;
  isRestoring: boolean;
  onChoose: (isOn: boolean) => void;
  onRestore: (selection: TrashSelection) => unknown;
  onPurge: (purge: Purge) => void;
};

/** A deleted record, with its picture where it had one. */
export function TrashedRow({ record, isOnly, isChosen, isRestoring, ...can }: TrashedRowProps) {
  const { id, name, kind, hasFile, brings } = record;
  const selection = { records: [id], deletions: [] };
  return (
    <li className="flex min-h-11 items-center gap-3 px-4 py-1.5">
      {isOnly ? (
        <span aria-hidden className="w-4" />
      ) : (
        <Checkbox
          aria-label={`Select ${name}`}
          checked={isChosen}
          onChange={(event) => can.onChoose(event.target.checked)}
        />
      )}
      {hasFile && (
        <span className="relative h-8 w-13 shrink-0 overflow-hidden rounded-xs bg-raised">
          <ThumbImage src={`/api/trash/${id}/thumb?w=320`} alt="" kind="image" />
        </span>
      )}
      <p className="min-w-0 flex-1 wrap-anywhere">
        {name} <span className="text-sm text-faint">{kind}</span>
        {brings && <span className="text-sm text-dim"> with {brings}</span>}
      </p>
      {!isOnly && (
        <>
          <Button
            size="sm"
            variant="ghost"
            disabled={isRestoring}
            aria-label={`Restore ${name}`}
            onClick={() => can.onRestore(selection)}
          >
            Restore
          </Button>
          <Button
            size="sm"
            variant="ghost"
            className="max-sm:hidden"
            aria-label={`Delete ${name} for good`}
            onClick={() => can.onPurge({ selection, names: [name] })}
          >
            Delete for good
          </Button>
        </>
      )}
    </li>
  );
}
