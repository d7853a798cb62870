"use client";

import { CircleDot } from "lucide-react";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { useAction } from "@/components/form/use-action";
import { projectColumns } from "@/components/projects/project-columns";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { setProjectsStatus } from "@/lib/actions/projects";
import type { ProjectListQuery } from "@/lib/core/projects/list";
import { projectStatuses } from "@/lib/core/projects/status";
import type { ProjectSummary } from "@/lib/server/projects/queries";

export type ProjectTableProps = { projects: ProjectSummary[]; list: WholeList<ProjectListQuery> };

const STATUSES = projectStatuses.map((value) => ({ value, label: <ProjectStatusLabel status={value} /> }));

/** Projects as lines. */
export function ProjectTable({ projects, list }: ProjectTableProps) {
  const [setStatus, isPending] = useAction(setProjectsStatus);
  return (
    <DataTable
      name="projects"
      label="Projects"
      rows={projects}
      columns={projectColumns}
      nameOf={({ name }) => name}
      sort={list.query.sort}
      list={list}
      renderActions={(selection) => (
        <BulkMenu
          label="Status"
          icon={CircleDot}
          isPending={isPending}
          options={STATUSES}
          onChoose={(status) => void setStatus({ ...selection, status })}
        />
      )}
    />
  );
}
