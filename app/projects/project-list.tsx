"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { PICTURES, useDrawn } from "@/components/list/use-drawn";
import { projectColumns } from "@/components/projects/project-columns";
import { ProjectGallery } from "@/components/projects/project-gallery";
import type { ProjectListQuery } from "@/lib/core/projects/list";
import type { ProjectSummary } from "@/lib/server/projects/queries";
import { ProjectBulk } from "./project-bulk";

export type ProjectListProps = {
  projects: ProjectSummary[];
  list: WholeList<ProjectListQuery>;
  /** The filters, for the links to single projects: `?status=active`, or empty. */
  search: string;
};

/** The projects of one page, as covers or lines. */
export function ProjectList({ projects, list, search }: ProjectListProps) {
  const columns = useMemo(() => projectColumns(search), [search]);
  const drawn = useDrawn(projects, PICTURES);
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
      renderRows={
        list.query.view === "table"
          ? undefined
          : (selection) => <ProjectGallery projects={drawn} {...{ search, selection }} />
      }
    />
  );
}
