"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { projectColumns } from "@/components/projects/project-columns";
import type { ProjectListQuery } from "@/lib/core/projects/list";
import type { ProjectSummary } from "@/lib/server/projects/queries";
import { ProjectBulk } from "./project-bulk";

export type ProjectTableProps = {
  projects: ProjectSummary[];
  list: WholeList<ProjectListQuery>;
  /** The filters, for the links to single projects: `?status=active`, or empty. */
  search: string;
};

/** Projects as lines. */
export function ProjectTable({ projects, list, search }: ProjectTableProps) {
  const columns = useMemo(() => projectColumns(search), [search]);
  return (
    <DataTable
      name="projects"
      label="Projects"
      rows={projects}
      columns={columns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <ProjectBulk {...{ selection, projects }} onDone={clear} />}
    />
  );
}
