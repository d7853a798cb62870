import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { JobListQuery, jobFilterOf, jobFiltersIn, jobListDefaults, jobSearch } from "@/lib/core/jobs/list";
import { JOB_VIEW_COOKIE } from "@/lib/core/jobs/list-words";
import { listHref } from "@/lib/core/list/list-href";
import { getBoard } from "@/lib/server/jobs/board";
import { getFilterNames, getJobNumbers, listJobs } from "@/lib/server/jobs/queries";
import { describeJobs } from "./describe-jobs";
import { listSetFilters } from "./filter-labels";
import { JobFilters } from "./job-filters";
import { JobSortSelect } from "./job-sort-select";
import { JobViewToggle } from "./job-view-toggle";
import { NoJobs } from "./no-jobs";
import { TableView } from "./table-view";
import { JobBoard } from "./views";

export const metadata: Metadata = { title: "Render jobs" };

export default async function JobsPage({ searchParams }: PageProps<"/jobs">) {
  const query = JobListQuery.parse(await searchParams);
  const isBoard = (query.view ?? (await cookies()).get(JOB_VIEW_COOKIE)?.value) === "board";
  const [numbers, names, columns, list] = await Promise.all([
    getJobNumbers(),
    getFilterNames(jobFilterOf(query)),
    isBoard ? getBoard(query) : null,
    isBoard ? null : listJobs(query),
  ]);
  const search = jobSearch(query);
  const hrefAs = (view: "table" | "board") =>
    listHref("/jobs", { ...jobFiltersIn(query), sort: query.sort, view }, jobListDefaults);
  return (
    <>
      <PageHeader
        title="Render jobs"
        description={describeJobs(numbers)}
        actions={
          <>
            {numbers.total > 0 && (
              <JobViewToggle
                view={isBoard ? "board" : "table"}
                hrefs={{ table: hrefAs("table"), board: hrefAs("board") }}
              />
            )}
            <ButtonLink href="/jobs/new" variant="primary" shortcut="new">
              Build a job
            </ButtonLink>
          </>
        }
      />
      {numbers.total === 0 ? (
        <NoJobs />
      ) : (
        <>
          <JobFilters names={names} set={listSetFilters(query, names)}>
            {isBoard && <JobSortSelect />}
          </JobFilters>
          {list && <TableView list={list} total={numbers.total} query={query} />}
          {/* Another list is another board: nothing of the one before stays. */}
          {columns && <JobBoard key={search} columns={columns} search={search} sort={query.sort} />}
        </>
      )}
    </>
  );
}
