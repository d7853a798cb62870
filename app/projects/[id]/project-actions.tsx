"use client";

import { Check } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { DeleteItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteProject, setProjectStatus } from "@/lib/actions/projects";
import { projectStatuses } from "@/lib/core/projects/status";
import type { ProjectRecord } from "@/lib/server/projects/queries";
import { EditProject } from "./edit-project";
import { LinkJobs } from "./link-jobs";

export type ProjectActionsProps = {
  project: ProjectRecord;
  /** The list one came from, as the end of an address, and the neighbours in it. */
  search: string;
  previous: number | null;
  next: number | null;
};

/** What can be done with a project, at the top right of its page. */
export function ProjectActions({ project, search, previous, next }: ProjectActionsProps) {
  const { id, name, status } = project;
  const router = useRouter();
  const edit = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [setStatus, isSetting] = useAction(setProjectStatus);
  useShortcut("edit", edit.open, "Edit this project");
  const hrefOf = (neighbour: number | null) =>
    neighbour === null ? null : `/projects/${neighbour}${search}`;
  return (
    <>
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
      <NeighbourLinks noun="project" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <Button shortcut="edit" onClick={edit.open}>
        Edit
      </Button>
      <MoreMenu>
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      <LinkJobs project={project} />
      <EditProject key={edit.key} project={project} isOpen={edit.isOpen} onOpenChange={edit.onOpenChange} />
      <DeleteDialog
        domain="projects"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteProject}
        onDone={() => router.push(`/projects${search}`)}
      />
    </>
  );
}
