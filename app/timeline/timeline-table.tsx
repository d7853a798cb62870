"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { JobActions } from "@/components/jobs/job-actions";
import { timelineColumns } from "@/components/timeline/timeline-columns";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { TimelineRow } from "@/lib/server/timeline/rows";

export type TimelineTableProps = {
  rows: TimelineRow[];
  list: WholeList<JobListQuery>;
  /** What a job's page keeps of the list. */
  search: string;
};

/** What the bars show, as a table. */
export function TimelineTable({ rows, list, search }: TimelineTableProps) {
  const columns = useMemo(() => timelineColumns(search), [search]);
  return (
    <DataTable
      name="timeline"
      label="Timeline"
      rows={rows}
      columns={columns}
      nameOf={({ id }) => formatJobCode(id)}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <JobActions selection={selection} onDone={clear} />}
    />
  );
}
