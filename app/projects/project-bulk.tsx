"use client";

import { Archive, CircleDot } from "lucide-react";
import { DataExportAction } from "@/components/data-export/data-export-action";
import { BulkDelete } from "@/components/data-table/bulk-delete";
import { BulkMenu } from "@/components/data-table/bulk-menu";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { deleteProjects, setProjectsArchived, setProjectsStatus } from "@/lib/actions/projects";
import { describeSelection, nameIn, type Selection } from "@/lib/core/list/selection";
import type { ProjectListQuery } from "@/lib/core/projects/list";
import { projectStatuses } from "@/lib/core/projects/status";
import { nouns } from "@/lib/core/text/nouns";
import type { ProjectSummary } from "@/lib/server/projects/queries";

export type ProjectBulkProps = {
  selection: Selection<ProjectListQuery>;
  /** Those of the page. */
  projects: readonly ProjectSummary[];
  onDone: () => void;
};

const STATUSES = projectStatuses.map((value) => ({ value, label: <ProjectStatusLabel status={value} /> }));

const ARCHIVAL = [
  { value: "archive", label: "Archive" },
  { value: "bring-back", label: "Bring back" },
] as const;

/** What can be done with several projects at once; each is one change with one Undo. */
export function ProjectBulk({ selection, projects, onDone }: ProjectBulkProps) {
  const name = describeSelection(selection, nouns.project, nameIn(projects));
  return (
    <>
      <BulkMenu
        label="Status"
        icon={CircleDot}
        options={STATUSES}
        action={(status) => setProjectsStatus({ ...selection, status })}
      />
      <BulkMenu
        label="Archive"
        icon={Archive}
        options={ARCHIVAL}
        action={(choice) => setProjectsArchived({ ...selection, isArchived: choice === "archive" })}
      />
      <DataExportAction part={{ kind: "projects", selection }} name={name} />
      <BulkDelete domain="projects" {...{ selection, name, onDone }} action={deleteProjects} />
    </>
  );
}
