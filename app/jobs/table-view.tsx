import { NoMatch } from "@/components/list/no-match";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { COUNTED, isFiltered, type JobListQuery, jobListDefaults, jobSearch } from "@/lib/core/jobs/list";
import { listHref } from "@/lib/core/list/list-href";
import type { JobRow } from "@/lib/server/jobs/rows";
import { describeCount } from "./describe-jobs";
import { JobTable } from "./views";

export type TableViewProps = {
  query: JobListQuery;
  list: { jobs: JobRow[]; total: number; previousCursor: string | null; nextCursor: string | null };
  /** Jobs in all, whatever the filters. */
  total: number;
};

/** A page of the list. */
export function TableView({ query, list, total }: TableViewProps) {
  const hrefWith = (place: { after?: string; before?: string }) =>
    listHref("/jobs", { ...query, ...atStart, ...place }, jobListDefaults);
  const count = isFiltered(query) ? (list.total > COUNTED ? null : list.total) : total;
  return (
    <>
      {list.jobs.length === 0 ? (
        <NothingMatches />
      ) : (
        <JobTable
          jobs={list.jobs}
          list={{ query: { ...query, ...atStart }, count }}
          search={jobSearch(query)}
        />
      )}
      <Pagination
        className="mt-3"
        previousHref={list.previousCursor && hrefWith({ before: list.previousCursor })}
        nextHref={list.nextCursor && hrefWith({ after: list.nextCursor })}
        summary={describeCount(list.total, isFiltered(query) ? null : total)}
      />
    </>
  );
}

const atStart = { after: "", before: "" };

function NothingMatches() {
  return (
    <Panel>
      <NoMatch noun="job" description="No job fits all of these filters at once." clearHref="/jobs" />
    </Panel>
  );
}
