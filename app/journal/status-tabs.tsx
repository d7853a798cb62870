import { PromptStatusLabel } from "@/components/prompts/prompt-status";
import { Link } from "@/components/ui/link";
import { listHref } from "@/lib/core/list/list-href";
import type { JournalQuery } from "@/lib/core/prompts/list";
import { journalDefaults } from "@/lib/core/prompts/list-defaults";
import { type PromptStatus, promptStatuses } from "@/lib/core/prompts/status";
import { cn } from "@/lib/utils";

export type StatusTabsProps = { query: JournalQuery; counts: Partial<Record<PromptStatus, number>> };

/** The queue by status, each with how many there are. */
export function StatusTabs({ query, counts }: StatusTabsProps) {
  const total = promptStatuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  return (
    <nav aria-label="Status" className="flex min-w-0 flex-wrap gap-1">
      {[null, ...promptStatuses].map((status) => (
        <Link
          key={status}
          href={listHref("/journal", { ...query, status }, journalDefaults)}
          scroll={false}
          aria-current={status === query.status ? "page" : undefined}
          className={cn(
            "inline-flex h-8 items-center gap-2 rounded-sm border border-transparent px-2 hover:bg-raised sm:px-2.5",
            status === query.status && "border-line bg-raised",
          )}
        >
          {status ? <PromptStatusLabel status={status} /> : "All"}
          <span className="text-faint tabular-nums">
            {(status ? (counts[status] ?? 0) : total).toLocaleString("en-US")}
          </span>
        </Link>
      ))}
    </nav>
  );
}
