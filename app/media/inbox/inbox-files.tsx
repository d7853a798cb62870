import { MediaThumb } from "@/components/media/media-thumb";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Panel } from "@/components/ui/panel";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { cn } from "@/lib/utils";
import type { KnownItems } from "../review/use-review-items";
import type { Assignment, InboxWork } from "./use-inbox";
import { INBOX_FILES } from "./use-inbox-keys";
import type { KnownSuggestions } from "./use-suggestions";

/** Files that are drawn at once. */
export const FILES_OF_PAGE = 36;

export type InboxFilesProps = {
  work: InboxWork;
  waiting: readonly number[];
  /** Place of the first that is drawn. */
  first: number;
  items: KnownItems;
  suggestions: KnownSuggestions;
  sure: Assignment[];
};

/** What waits, small: each with the code of the job it most likely belongs to. */
export function InboxFiles({ work, waiting, first, items, suggestions, sure }: InboxFilesProps) {
  const { session } = work;
  const page = waiting.slice(first, first + FILES_OF_PAGE);
  const sureCount = sure.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <Panel aria-label="Files that wait">
      <header className="flex min-h-11 flex-wrap items-center gap-2 px-4 py-2">
        <p className="mr-auto text-dim tabular-nums">
          {session.selected.size > 0
            ? `${session.selected.size.toLocaleString("en-US")} selected`
            : `${(first + 1).toLocaleString("en-US")} to ${(first + page.length).toLocaleString("en-US")} of ${waiting.length.toLocaleString("en-US")}`}
        </p>
        {session.selected.size > 0 && (
          <Button size="sm" variant="ghost" kbd="Esc" onClick={() => work.select([])}>
            Clear the selection
          </Button>
        )}
        {session.selected.size === 0 && sureCount > 1 && (
          <Button size="sm" onClick={() => work.assign(sure)}>
            Assign the {sureCount} sure ones
          </Button>
        )}
        {waiting.length > FILES_OF_PAGE && (
          <>
            <PageButton label="Newer" isOff={first === 0} onClick={() => goTo(first - FILES_OF_PAGE)} />
            <PageButton
              label="Older"
              isOff={first + FILES_OF_PAGE >= waiting.length}
              onClick={() => goTo(first + FILES_OF_PAGE)}
            />
          </>
        )}
      </header>
      <ul
        {...{ [INBOX_FILES]: "" }}
        className="grid grid-cols-[repeat(auto-fill,minmax(5.75rem,1fr))] gap-x-2 gap-y-3 px-4 pb-4"
      >
        {page.map((id) => {
          const name = items.get(id)?.name ?? "A file";
          const [best] = suggestions.get(id)?.jobs ?? [];
          return (
            <li key={id} className="relative min-w-0">
              <button
                type="button"
                aria-label={name}
                aria-current={id === session.shown || undefined}
                onClick={(event) =>
                  event.shiftKey || event.ctrlKey || event.metaKey ? work.toggle(id) : work.show(id)
                }
                className={cn(
                  "block w-full rounded-md aria-current:outline-2 aria-current:outline-offset-1 aria-current:outline-primary",
                  session.selected.has(id) && "bg-primary-tint",
                )}
              >
                <MediaThumb id={id} file={items.get(id)?.file} title="" className="w-full" />
                <span className="mt-1 block truncate px-0.5 text-left text-xs text-faint tabular-nums">
                  {best ? formatJobCode(best.jobId) : name}
                </span>
              </button>
              <Checkbox
                aria-label={`Select ${name}`}
                checked={session.selected.has(id)}
                onChange={() => work.toggle(id)}
                className="absolute top-1 left-1"
              />
            </li>
          );
        })}
      </ul>
    </Panel>
  );

  function goTo(place: number) {
    const id = waiting[Math.max(0, place)];
    if (id !== undefined) work.show(id);
  }
}

function PageButton({ label, isOff, onClick }: { label: string; isOff: boolean; onClick: () => void }) {
  return (
    <Button size="sm" variant="ghost" disabled={isOff} onClick={onClick}>
      {label}
    </Button>
  );
}
