"use client";

import { FolderMinus } from "lucide-react";
import { useCallback, useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import type { RowOrder } from "@/components/data-table/use-row-order";
import { useAction } from "@/components/form/use-action";
import { JobActions } from "@/components/jobs/job-actions";
import { projectJobColumns } from "@/components/jobs/job-columns";
import { useOrdered } from "@/components/list/use-ordered";
import { Button } from "@/components/ui/button";
import { removeJobsFromProject } from "@/lib/actions/jobs";
import { moveProjectJob } from "@/lib/actions/projects";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { Selection } from "@/lib/core/list/selection";
import type { JobRow } from "@/lib/server/jobs/rows";
import { ProjectJobMenu } from "./project-job-menu";

export type ProjectJobsProps = {
  projectId: number;
  jobs: JobRow[];
  list: WholeList<JobListQuery>;
  /** The same, for the links to single jobs. */
  search: string;
  /** Rows that are part of the page's HTML. */
  first: number;
};

/** The jobs of a project: in its order they can be moved, in any order be worked on and taken out. */
export function ProjectJobs({ projectId, jobs, list, search, first }: ProjectJobsProps) {
  const columns = useMemo(() => projectJobColumns(search), [search]);
  const [ordered, onMove] = useOrdered(jobs, ({ id, by }) =>
    moveProjectJob({ id: projectId, jobId: id, by }),
  );
  const rowMenu = useCallback(
    ({ id }: JobRow, order: RowOrder | null) => <ProjectJobMenu {...{ projectId, id, order }} />,
    [projectId],
  );
  return (
    <DataTable
      name="project-jobs"
      label="Jobs of the project"
      rows={ordered}
      columns={columns}
      nameOf={({ id }) => formatJobCode(id)}
      sort={list.query.sort}
      sortParam="jobSort"
      list={list}
      first={first}
      order={{
        list: "project jobs",
        sort: "place",
        onMove: list.query.sort === "place" ? onMove : undefined,
      }}
      rowMenu={rowMenu}
      renderActions={(selection, clear) => (
        <>
          <TakeOut {...{ projectId, selection }} onDone={clear} />
          <JobActions selection={selection} onDone={clear} />
        </>
      )}
    />
  );
}

type TakeOutProps = { projectId: number; selection: Selection<JobListQuery>; onDone: () => void };

function TakeOut({ projectId, selection, onDone }: TakeOutProps) {
  const [remove, isPending] = useAction(removeJobsFromProject);
  const onTakeOut = async () => {
    const { ok } = await remove({ ...selection, projectId });
    if (ok) onDone();
  };
  return (
    <Button size="sm" isPending={isPending} onClick={() => void onTakeOut()}>
      <FolderMinus aria-hidden />
      Take out
    </Button>
  );
}
