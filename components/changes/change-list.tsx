import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ChangeLine } from "@/lib/server/changes/queries";
import { cn } from "@/lib/utils";
import { OriginLabel } from "./origin-label";
import { UndoButton } from "./undo-button";

export type ChangeListProps = {
  changes: ChangeLine[];
  /** Where a change is shown with all that it did, or closed again. */
  hrefOf: (change: ChangeLine) => string;
  /** The one that is open, and what is shown of it. */
  open?: { id: number; content: ReactNode } | null;
};

/** History, newest first: what was changed, by whom and when, each with its way back. */
export function ChangeList({ changes, hrefOf, open = null }: ChangeListProps) {
  if (changes.length === 0) return <p className="px-4 py-3 text-faint">No changes recorded yet.</p>;
  return (
    <ul className="divide-y divide-line-soft" aria-label="Changes">
      {changes.map((change) => (
        <li key={change.id} id={`change-${change.id}`} className="scroll-mt-16">
          <div className="flex min-h-9 flex-wrap items-center gap-x-3 px-4 py-1 sm:flex-nowrap">
            <Link
              href={hrefOf(change)}
              scroll={false}
              className={cn(
                "min-w-0 flex-1 basis-full py-1 wrap-anywhere hover:underline sm:basis-0",
                change.undoneById !== null && "text-faint line-through",
              )}
            >
              {change.sentence}
            </Link>
            <span className="flex shrink-0 flex-1 items-center gap-1.5 text-xs text-faint sm:flex-none">
              <OriginLabel origin={change.origin} />
              <span aria-hidden>·</span>
              <RelativeTime at={change.createdAt} />
            </span>
            <UndoButton change={change} />
          </div>
          {open?.id === change.id && open.content}
        </li>
      ))}
    </ul>
  );
}
