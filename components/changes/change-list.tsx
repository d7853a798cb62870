import { RelativeTime } from "@/components/ui/relative-time";
import { changeOriginLabels } from "@/lib/core/changes/origin";
import type { ChangeLine } from "@/lib/server/changes/queries";
import { cn } from "@/lib/utils";
import { UndoButton } from "./undo-button";

/** History, newest first: what was changed, by whom and when, each with its way back. */
export function ChangeList({ changes }: { changes: ChangeLine[] }) {
  if (changes.length === 0) return <p className="px-4 py-3 text-faint">No changes recorded yet.</p>;
  return (
    <ul className="divide-y divide-line-soft" aria-label="Changes">
      {changes.map((change) => (
        <li key={change.id} className="flex min-h-9 items-center gap-3 px-4 py-1.5">
          <span
            className={cn(
              "min-w-0 flex-1 wrap-anywhere",
              change.undoneById !== null && "text-faint line-through",
            )}
          >
            {change.sentence}
          </span>
          <span className="shrink-0 text-xs text-faint">
            {changeOriginLabels[change.origin]} · <RelativeTime at={change.createdAt} />
          </span>
          <UndoButton change={change} />
        </li>
      ))}
    </ul>
  );
}
