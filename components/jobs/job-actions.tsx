"use client";

import { CircleDot, Trash2 } from "lucide-react";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { PlannedForAction, PriorityAction } from "@/components/jobs/job-plan-actions";
import { ProjectAction } from "@/components/jobs/job-project-action";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { StatusDot } from "@/components/ui/status-dot";
import { deleteJobs, setJobStatus } from "@/lib/actions/jobs";
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
      <PriorityAction selection={selection} />
      <PlannedForAction selection={selection} />
      <ProjectAction selection={selection} />
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
