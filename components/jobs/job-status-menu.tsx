"use client";

import { ChevronDown } from "lucide-react";
import { useOptimistic, useTransition } from "react";
import { useAction } from "@/components/form/use-action";
import { DropdownMenuRadioGroup, DropdownMenuRadioItem } from "@/components/ui/dropdown-menu";
import { RowMenu } from "@/components/ui/row-menu";
import { StatusDot, StatusLabel } from "@/components/ui/status-dot";
import { setJobStatus } from "@/lib/actions/jobs";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";

export type JobStatusMenuProps = {
  id: number;
  status: JobStatus;
  /** Drawn as a button: where it does not stand in a line of a table. */
  hasFrame?: boolean;
};

/** The status of a job, and a menu to change it where it stands. Shows the new one before the server has answered. */
export function JobStatusMenu({ id, status, hasFrame = false }: JobStatusMenuProps) {
  const [run] = useAction(setJobStatus);
  const [, startTransition] = useTransition();
  const [shown, setShown] = useOptimistic(status);
  const onChoose = (value: string) => {
    const next = jobStatuses.find((known) => known === value);
    if (!next || next === shown) return;
    startTransition(async () => {
      setShown(next);
      await run({ ids: [id], status: next });
    });
  };
  return (
    <RowMenu
      label={`Status of ${formatJobCode(id)}: ${jobStatusLabels[shown]}. Change it`}
      className={hasFrame ? undefined : "z-1 -mx-1.5 flex w-fit"}
      buttonClassName={hasFrame ? FRAMED : BARE}
      face={
        <>
          <StatusLabel status={shown} />
          {hasFrame && <ChevronDown aria-hidden className="size-3 text-faint" />}
        </>
      }
      align="start"
      contentClassName="min-w-40"
    >
      <DropdownMenuRadioGroup value={shown} onValueChange={onChoose}>
        {jobStatuses.map((option) => (
          <DropdownMenuRadioItem key={option} value={option}>
            <StatusDot tone={option} />
            {jobStatusLabels[option]}
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
    </RowMenu>
  );
}

const BARE = "flex h-6.5 items-center gap-1 rounded-sm px-1.5 hover:bg-pressed aria-expanded:bg-pressed";
const FRAMED =
  "flex h-8 items-center gap-1 rounded-sm border border-line bg-raised px-2.5 hover:border-line-strong aria-expanded:bg-pressed";
