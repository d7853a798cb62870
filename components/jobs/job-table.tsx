"use client";

import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { JobActions } from "@/components/jobs/job-actions";
import { jobColumns } from "@/components/jobs/job-columns";
import { JobLinks } from "@/components/jobs/job-link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { JobRow } from "@/lib/server/jobs/rows";

export type JobTableProps = { jobs: JobRow[]; list: WholeList<JobListQuery> };

/** Render jobs as lines, with what can be done to several at once. */
export function JobTable({ jobs, list }: JobTableProps) {
  return (
    <JobLinks>
      <DataTable
        name="jobs"
        label="Render jobs"
        rows={jobs}
        columns={jobColumns}
        nameOf={nameOf}
        sort={list.query.sort}
        list={list}
        renderActions={(selection, clear) => <JobActions selection={selection} onDone={clear} />}
      />
    </JobLinks>
  );
}

function nameOf({ id }: JobRow): string {
  return formatJobCode(id);
}
