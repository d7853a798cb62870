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
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";

export type JobActionsProps = { jobs: { id: number }[]; onDone: () => void };

/** What can be done to several jobs at once; each is one change with one Undo. */
export function JobActions({ jobs, onDone }: JobActionsProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const [setStatus, isPending] = useAction(setJobStatus);
  const ids = jobs.map(({ id }) => id);
  const name = ids.length === 1 ? formatJobCode(ids[0] ?? 0) : `${ids.length.toLocaleString("en-US")} jobs`;
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
            <DropdownMenuItem key={status} onSelect={() => setStatus({ ids, status })}>
              <StatusDot tone={status} />
              {jobStatusLabels[status]}
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
      <AddToProject ids={ids} />
      <Button size="sm" onClick={() => setIsDeleting(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <DeleteDialog
        domain="jobs"
        id={ids[0] ?? 0}
        name={name}
        planUrl={`/api/jobs/uses?ids=${ids.join(",")}`}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={({ mode }) =>
          deleteJobs({ ids, mode: jobDeleteModes.find((known) => known === mode) ?? "delete" })
        }
        onDone={onDone}
      />
    </>
  );
}

function AddToProject({ ids }: { ids: number[] }) {
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
          <DropdownMenuItem key={project.id} onSelect={() => run({ ids, projectId: project.id })}>
            <span className="truncate">{project.name}</span>
          </DropdownMenuItem>
        ))}
        {!projects && <DropdownMenuItem disabled>One moment</DropdownMenuItem>}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
