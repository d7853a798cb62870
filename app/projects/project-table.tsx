"use client";

import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { projectColumns } from "@/components/projects/project-columns";
import type { ProjectListQuery } from "@/lib/core/projects/list";
import type { ProjectSummary } from "@/lib/server/projects/queries";
import { ProjectBulk } from "./project-bulk";

export type ProjectTableProps = { projects: ProjectSummary[]; list: WholeList<ProjectListQuery> };

/** Projects as lines. */
export function ProjectTable({ projects, list }: ProjectTableProps) {
  return (
    <DataTable
      name="projects"
      label="Projects"
      rows={projects}
      columns={projectColumns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <ProjectBulk {...{ selection, projects }} onDone={clear} />}
    />
  );
}
