import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { jobSearch } from "@/lib/core/jobs/list";
import { listHref } from "@/lib/core/list/list-href";
import { jobListOf, type ProjectJobsQuery, projectJobsDefaults } from "@/lib/core/projects/job-list";
import { type ProjectListQuery, projectListDefaults } from "@/lib/core/projects/list";
import { nouns } from "@/lib/core/text/nouns";
import { formatUse } from "@/lib/core/uses/uses";
import type { JobRow } from "@/lib/server/jobs/rows";
import type { ProjectRecord } from "@/lib/server/projects/queries";
import { ProjectJobs } from "./project-jobs";

export type JobsPartProps = {
  project: ProjectRecord;
  /** What stands in the address: the list that the project was opened from, and its jobs' own sort and place. */
  query: ProjectListQuery & ProjectJobsQuery;
  list: { jobs: JobRow[]; previousCursor: string | null; nextCursor: string | null };
  /** How many of them a window shows before anybody scrolls. */
  inSight: number;
};

/** A page of the project's jobs. */
export function JobsPart({ project: { id, name, jobs }, query, list, inSight }: JobsPartProps) {
  const whole = jobListOf(id, { ...query, after: "", before: "" });
  const hrefWith = (place: Partial<ProjectJobsQuery>) =>
    listHref(
      `/projects/${id}`,
      { ...query, page: 1, after: "", before: "", ...place },
      { ...projectListDefaults, ...projectJobsDefaults },
    );
  return (
    <section aria-labelledby="project-jobs" className="min-w-0">
      <h2 id="project-jobs" className="mb-2 text-base">
        Jobs
      </h2>
      {jobs.total === 0 ? (
        <Panel className="p-4 text-dim">
          No jobs yet. Add those that belong to {name}; they stay in every other project they are in.
        </Panel>
      ) : (
        <>
          <ProjectJobs
            projectId={id}
            jobs={list.jobs}
            list={{ query: whole, count: jobs.total }}
            search={jobSearch(whole)}
            first={inSight}
          />
          <Pagination
            className="mt-3"
            previousHref={list.previousCursor && hrefWith({ before: list.previousCursor })}
            nextHref={list.nextCursor && hrefWith({ after: list.nextCursor })}
            summary={formatUse({ count: jobs.total, ...nouns.job })}
          />
        </>
      )}
    </section>
  );
}
