"use client";

import { Archive, ArchiveRestore, ChartGantt, Check, FileJson, PackageOpen } from "lucide-react";
import { useState } from "react";
import { LaterDataExport } from "@/components/data-export/data-export-action";
import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import { useAction } from "@/components/form/use-action";
import { LaterExport } from "@/components/media/export/export-action";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { deleteProject, setProjectStatus, setProjectsArchived } from "@/lib/actions/projects";
import type { JobListQuery } from "@/lib/core/jobs/list";
import { projectStatuses } from "@/lib/core/projects/status";
import type { ProjectRecord } from "@/lib/server/projects/queries";
import { LinkJobs } from "./link-jobs";

export type ProjectActionsProps = RecordPlace & {
  project: ProjectRecord;
  /** All of its jobs, as a list. */
  jobs: JobListQuery;
};

export function ProjectActions({ project, jobs, ...place }: ProjectActionsProps) {
  const { id, name } = project;
  const isArchived = project.archivedAt !== null;
  const [setArchived] = useAction(setProjectsArchived);
  const [isExporting, setIsExporting] = useState(false);
  const [isDataLeaving, setIsDataLeaving] = useState(false);
  return (
    <RecordActions
      {...{ id, name, ...place }}
      noun="project"
      domain="projects"
      first={<StatusMenu project={project} />}
      editDialog={{ load: loadEdit, props: { project } }}
      menuItems={
        <>
          <DropdownMenuItem onSelect={() => void setArchived({ ids: [id], isArchived: !isArchived })}>
            {isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
            {isArchived ? "Bring back" : "Archive"}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setIsExporting(true)}>
            <PackageOpen aria-hidden />
            Export its files…
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setIsDataLeaving(true)}>
            <FileJson aria-hidden />
            Export its data…
          </DropdownMenuItem>
        </>
      }
      deletion={deleteProject}
    >
      <LaterExport
        source={{ jobs: { all: jobs, count: null } }}
        name={`the files of ${name}`}
        isOpen={isExporting}
        onOpenChange={setIsExporting}
      />
      <LaterDataExport
        part={{ kind: "projects", selection: { ids: [id] } }}
        name={name}
        isOpen={isDataLeaving}
        onOpenChange={setIsDataLeaving}
      />
      <ButtonLink href={`/timeline?project=${id}`}>
        <ChartGantt aria-hidden />
        Timeline
      </ButtonLink>
      <LinkJobs project={project} />
    </RecordActions>
  );
}

function StatusMenu({ project: { id, status } }: { project: ProjectRecord }) {
  const [setStatus, isSetting] = useAction(setProjectStatus);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button isPending={isSetting}>
          <span className="sr-only">Status: </span>
          <ProjectStatusLabel status={status} className="text-foreground" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        {projectStatuses.map((option) => (
          <DropdownMenuItem key={option} onSelect={() => void setStatus({ id, status: option })}>
            <Check aria-hidden className={option === status ? undefined : "invisible"} />
            <ProjectStatusLabel status={option} className="text-foreground" />
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

const loadEdit = () => import("./edit-project").then((module) => module.EditProject);
