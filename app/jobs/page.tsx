import { ListVideo } from "lucide-react";
import type { Metadata } from "next";
import { JobTable } from "@/components/jobs/job-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { COUNTED, isFiltered, JobListQuery, jobFilterOf, jobListDefaults } from "@/lib/core/jobs/list";
import { listHref } from "@/lib/core/list/fields";
import { getFilterNames, getJobNumbers, listJobs } from "@/lib/server/jobs/queries";
import { toJobRow } from "@/lib/server/jobs/summaries";
import { describeCount, describeJobs } from "./describe-jobs";
import { JobFilters } from "./job-filters";

export const metadata: Metadata = { title: "Render jobs" };

export default async function JobsPage({ searchParams }: PageProps<"/jobs">) {
  const query = JobListQuery.parse(await searchParams);
  const [list, numbers, names] = await Promise.all([
    listJobs(query),
    getJobNumbers(),
    getFilterNames(jobFilterOf(query)),
  ]);
  const hrefWith = (place: { after?: string; before?: string }) =>
    listHref("/jobs", { ...query, ...atStart, ...place }, jobListDefaults);
  const count = isFiltered(query) ? (list.total > COUNTED ? null : list.total) : numbers.total;
  return (
    <>
      <PageHeader
        title="Render jobs"
        description={describeJobs(numbers)}
        actions={
          <ButtonLink href="/jobs/new" variant="primary" shortcut="new">
            Build a job
          </ButtonLink>
        }
      />
      {numbers.total === 0 ? (
        <NoJobs />
      ) : (
        <>
          <JobFilters names={names} />
          {list.jobs.length === 0 ? (
            <NothingMatches />
          ) : (
            <JobTable jobs={list.jobs.map(toJobRow)} list={{ query: { ...query, ...atStart }, count }} />
          )}
          <Pagination
            className="mt-3"
            previousHref={list.previousCursor && hrefWith({ before: list.previousCursor })}
            nextHref={list.nextCursor && hrefWith({ after: list.nextCursor })}
            summary={describeCount(list.total, isFiltered(query) ? null : numbers.total)}
          />
        </>
      )}
    </>
  );
}

const atStart = { after: "", before: "" };

function NoJobs() {
  return (
    <Panel>
      <EmptyState
        icon={ListVideo}
        title="No jobs yet"
        description="A job is one combination that you mean to make: who, what kind of output, and one ingredient of each kind. It waits here until its file is there."
        action={
          <ButtonLink href="/jobs/new" variant="primary">
            Build the first job
          </ButtonLink>
        }
      />
    </Panel>
  );
}

function NothingMatches() {
  return (
    <Panel>
      <EmptyState
        title="No job matches"
        description="No job fits all of these filters at once."
        action={<ButtonLink href="/jobs">Clear the filters</ButtonLink>}
      />
    </Panel>
  );
}
