"use client";

import { Check } from "lucide-react";
import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import { useAction } from "@/components/form/use-action";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { deleteProject, setProjectStatus } from "@/lib/actions/projects";
import { projectStatuses } from "@/lib/core/projects/status";
import type { ProjectRecord } from "@/lib/server/projects/queries";
import { EditProject } from "./edit-project";
import { LinkJobs } from "./link-jobs";

export type ProjectActionsProps = RecordPlace & { project: ProjectRecord };

export function ProjectActions({ project, ...place }: ProjectActionsProps) {
  const { id, name } = project;
  return (
    <RecordActions
      {...{ id, name, ...place }}
      noun="project"
      domain="projects"
      first={<StatusMenu project={project} />}
      editDialog={(dialog) => <EditProject project={project} {...dialog} />}
      deletion={deleteProject}
    >
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
