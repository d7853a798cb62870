"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { JobActions } from "@/components/jobs/job-actions";
import { jobColumns } from "@/components/jobs/job-columns";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { JobRow } from "@/lib/server/jobs/rows";

export type JobTableProps = {
  jobs: JobRow[];
  list: WholeList<JobListQuery>;
  /** The same, for the links to single jobs: `?status=planned`, or empty. */
  search: string;
};

/** Render jobs as lines, with what can be done to several at once. */
export function JobTable({ jobs, list, search }: JobTableProps) {
  const columns = useMemo(() => jobColumns(search), [search]);
  return (
    <DataTable
      name="jobs"
      label="Render jobs"
      rows={jobs}
      columns={columns}
      nameOf={({ id }) => formatJobCode(id)}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <JobActions selection={selection} onDone={clear} />}
    />
  );
}
