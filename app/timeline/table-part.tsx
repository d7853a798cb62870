import { Pagination } from "@/components/ui/pagination";
import { type JobListQuery, jobSearch } from "@/lib/core/jobs/list";
import { nouns } from "@/lib/core/text/nouns";
import { type TimelineQuery, timelineHref } from "@/lib/core/timeline/query";
import { formatUse } from "@/lib/core/uses/uses";
import type { TimelineRow } from "@/lib/server/timeline/rows";
import { TimelineTable } from "./timeline-table";

export type TablePartProps = {
  query: TimelineQuery;
  /** The same jobs as a list. */
  list: JobListQuery;
  total: number;
  page: { rows: TimelineRow[]; previousCursor: string | null; nextCursor: string | null };
};

/** A page of the jobs as a table. */
export function TablePart({ query, list, total, page }: TablePartProps) {
  const hrefWith = (place: Partial<TimelineQuery>) =>
    timelineHref({ ...query, after: "", before: "", ...place });
  return (
    <>
      <TimelineTable
        rows={page.rows}
        list={{ query: { ...list, after: "", before: "" }, count: total }}
        search={jobSearch(list)}
      />
      <Pagination
        className="mt-3"
        previousHref={page.previousCursor && hrefWith({ before: page.previousCursor })}
        nextHref={page.nextCursor && hrefWith({ after: page.nextCursor })}
        summary={formatUse({ count: total, ...nouns.job })}
      />
    </>
  );
}
