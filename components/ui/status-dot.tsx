import type { ReactNode } from "react";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { cn } from "@/lib/utils";

const toneClasses = {
  planned: "bg-planned",
  in_progress: "bg-in-progress",
  rendered: "bg-rendered",
  complete: "bg-complete",
  failed: "bg-failed",
  primary: "bg-primary",
};

/** What a colour of status means anywhere: grey waits, amber goes on, teal is there, green is done, red is refused. */
export type Tone = keyof typeof toneClasses;

/** The colour alone: always beside a word that says the same. */
export function StatusDot({ tone, className }: { tone: Tone; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn("inline-block size-2 shrink-0 rounded-full", toneClasses[tone], className)}
    />
  );
}

/** A dot and a word, for any status that is not a job's. */
export function ToneLabel({
  tone,
  children,
  className,
}: {
  tone: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span className={cn("inline-flex items-center gap-1.5 whitespace-nowrap text-dim", className)}>
      <StatusDot tone={tone} />
      {children}
    </span>
  );
}

/** The status of a render job. */
export function StatusLabel({ status, className }: { status: JobStatus; className?: string }) {
  return (
    <ToneLabel tone={status} className={className}>
      {jobStatusLabels[status]}
    </ToneLabel>
  );
}
