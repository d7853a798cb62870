import { NotebookPen } from "lucide-react";
import { NoMatch } from "@/components/list/no-match";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { listHref } from "@/lib/core/list/list-href";
import type { JournalQuery } from "@/lib/core/prompts/list";
import { journalDefaults } from "@/lib/core/prompts/list-defaults";
import { promptStatuses } from "@/lib/core/prompts/status";
import type { Journal } from "@/lib/server/prompts/queries";
import { Queue } from "./queue/queue";
import { StatusTabs } from "./status-tabs";

/** The queue below the composer, with what it is limited to. */
export function QueuePart({ query, journal }: { query: JournalQuery; journal: Journal }) {
  const { prompts, counts } = journal;
  const of = (status: (typeof promptStatuses)[number]) => counts[status] ?? 0;
  const count = query.status ? of(query.status) : promptStatuses.reduce((sum, status) => sum + of(status), 0);
  const isFiltered = query.q !== "" || query.status !== null;
  return (
    <section aria-labelledby="queue" className="mt-5 min-w-0">
      <h2 id="queue" className="sr-only">
        Queue
      </h2>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <StatusTabs query={query} counts={counts} />
        <SearchField label="Search the queue" className="sm:ml-auto" />
      </div>
      {prompts.length > 0 && (
        // Another list is another queue: what is selected or edited belongs to this one.
        <Queue key={JSON.stringify({ ...query, job: null })} {...{ query, prompts, count }} />
      )}
      {prompts.length === 0 && (
        <Panel>
          {isFiltered ? (
            <NoMatch
              noun="prompt"
              clearHref={listHref(
                "/journal",
                { ...journalDefaults, project: query.project },
                journalDefaults,
              )}
            />
          ) : (
            <EmptyState
              icon={NotebookPen}
              title="Nothing is queued"
              description="Prompts that you queue stand here in their order: copy one with a click, mark it done, or flag what needs fixing."
            />
          )}
        </Panel>
      )}
    </section>
  );
}
