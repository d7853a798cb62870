"use client";

import { DataTable } from "@/components/data-table/data-table";
import { JobActions } from "@/components/jobs/job-actions";
import { jobColumns } from "@/components/jobs/job-columns";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobRow } from "@/lib/server/jobs/summaries";

export type JobTableProps = { jobs: JobRow[]; sort?: string };

/** Render jobs as lines, with what can be done to several at once. */
export function JobTable({ jobs, sort }: JobTableProps) {
  return (
    <DataTable
      label="Render jobs"
      rows={jobs}
      columns={jobColumns}
      nameOf={nameOf}
      sort={sort}
      renderActions={(selected, clear) => (
        <JobActions selection={{ ids: selected.map(({ id }) => id) }} onDone={clear} />
      )}
    />
  );
}

function nameOf({ id }: JobRow): string {
  return formatJobCode(id);
}
