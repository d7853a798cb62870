"use client";

import { ArrowUp, ScrollText } from "lucide-react";
import { memo } from "react";
import type { DockJob } from "@/lib/core/dock/view";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import { cn } from "@/lib/utils";
import { RunningTime } from "./running-time";
import { StepIcon } from "./step-icons";
import { useDockStore } from "./use-dock";

/** A job: a click selects it, one more sets its status. */
export const JobLine = memo(function JobLine({ job, isSelected }: { job: DockJob; isSelected: boolean }) {
  const store = useDockStore();
  const { id, title, outputType, projects, priority, pendingPrompts } = job;
  // The least of all texts could not be read on the selection.
  const quiet = isSelected ? "text-dim" : "text-faint";
  const facts = [outputType, projects].filter(Boolean).join(" · ");
  return (
    <li
      aria-current={isSelected || undefined}
      className={cn(
        "relative rounded-md px-2 py-1.5 transition-colors",
        isSelected ? "bg-primary-tint" : "hover:bg-raised",
      )}
    >
      <button
        type="button"
        data-job={id}
        aria-pressed={isSelected}
        onClick={() => store.go({ jobId: id })}
        className="block w-full text-left before:absolute before:inset-0 before:rounded-md"
      >
        <span className={cn("mr-1.5 font-mono text-sm", quiet)}>{formatJobCode(id)}</span>
        <span className="font-medium">{title}</span>
      </button>
      <div className="mt-0.5 flex items-center gap-1.5 text-dim text-sm">
        {priority > 0 && (
          <span title={`Priority ${priority}`} className="flex items-center text-in-progress">
            <ArrowUp aria-hidden className="size-3.5" />
            <span className="sr-only">Priority</span>
            {priority}
          </span>
        )}
        {job.status === "in_progress" && <RunningTime since={job.startedAt} />}
        {pendingPrompts > 0 && (
          <span
            title={`${pendingPrompts} to copy`}
            className="flex shrink-0 items-center gap-0.5 tabular-nums"
          >
            <ScrollText aria-hidden className="size-3.5 text-faint" />
            {pendingPrompts}
            <span className="sr-only"> prompts to copy</span>
          </span>
        )}
        <span className={cn("min-w-0 flex-1 truncate", quiet)}>{facts}</span>
        <JobSteps job={job} />
      </div>
    </li>
  );
});

function JobSteps({ job: { id, status } }: { job: DockJob }) {
  const store = useDockStore();
  const code = formatJobCode(id);
  return (
    <fieldset aria-label={`Status of ${code}`} className="relative flex shrink-0">
      {jobStatuses.map((step) => (
        <button
          key={step}
          type="button"
          className="dock-step"
          data-step={step}
          aria-label={jobStatusLabels[step]}
          title={jobStatusLabels[step]}
          aria-pressed={step === status}
          onClick={() => {
            if (step !== status)
              void store.act(`${code} → ${jobStatusLabels[step].toLowerCase()}`, {
                kind: "job-status",
                jobId: id,
                status: step,
              });
          }}
        >
          <StepIcon status={step} />
        </button>
      ))}
    </fieldset>
  );
}
