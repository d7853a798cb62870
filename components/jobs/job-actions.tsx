"use client";

import { CircleDot, FolderPlus, Trash2 } from "lucide-react";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useOptions } from "@/components/options/use-options";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { StatusDot } from "@/components/ui/status-dot";
import { addJobsToProject, deleteJobs, setJobStatus } from "@/lib/actions/jobs";
import { jobDeleteModes } from "@/lib/core/jobs/delete-modes";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobListQuery } from "@/lib/core/jobs/list";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import { describeSelection, type Selection } from "@/lib/core/list/selection";

export type JobActionsProps = { selection: Selection<JobListQuery>; onDone: () => void };

const NOUN = { singular: "job", plural: "jobs" };

/** What can be done to several jobs at once; each is one change with one Undo. */
export function JobActions({ selection, onDone }: JobActionsProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const [setStatus, isPending] = useAction(setJobStatus);
  const [id = 0, ...others] = "ids" in selection ? selection.ids : [];
  const name = id > 0 && others.length === 0 ? formatJobCode(id) : describeSelection(selection, NOUN);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="sm" isPending={isPending}>
            <CircleDot aria-hidden />
            Status
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" side="top">
          {jobStatuses.map((status) => (
            <DropdownMenuItem key={status} onSelect={() => setStatus({ ...selection, status })}>
              <StatusDot tone={status} />
              {jobStatusLabels[status]}
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
      <AddToProject selection={selection} />
      <Button size="sm" onClick={() => setIsDeleting(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <DeleteDialog
        domain="jobs"
        id={id}
        name={name}
        planUrl={`/api/jobs/uses?selection=${encodeURIComponent(JSON.stringify(selection))}`}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={({ mode }) =>
          deleteJobs({ ...selection, mode: jobDeleteModes.find((known) => known === mode) ?? "delete" })
        }
        onDone={onDone}
      />
    </>
  );
}

function AddToProject({ selection }: Pick<JobActionsProps, "selection">) {
  const [isOpen, setIsOpen] = useState(false);
  const projects = useOptions("projects", isOpen);
  const [run, isPending] = useAction(addJobsToProject);
  return (
    <DropdownMenu open={isOpen} onOpenChange={setIsOpen}>
      <DropdownMenuTrigger asChild>
        <Button size="sm" isPending={isPending}>
          <FolderPlus aria-hidden />
          Project
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" side="top" className="max-w-80">
        {projects?.length === 0 && <DropdownMenuItem disabled>There are no projects yet</DropdownMenuItem>}
        {projects?.map((project) => (
          <DropdownMenuItem key={project.id} onSelect={() => run({ ...selection, projectId: project.id })}>
            <span className="truncate">{project.name}</span>
          </DropdownMenuItem>
        ))}
        {!projects && <DropdownMenuItem disabled>One moment</DropdownMenuItem>}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
