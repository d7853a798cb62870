"use client";

import { Ban, CircleAlert, CircleCheck, Sparkles } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { StatusDot } from "@/components/ui/status-dot";
import { whyOutsideFunnel } from "@/lib/core/jobs/outside-funnel";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { cn } from "@/lib/utils";
import type { JobPieces } from "./use-job-pieces";
import type { Tried } from "./use-tried";

export type JobSummaryProps = {
  pieces: JobPieces;
  /** What rules say against it, a sentence each. */
  broken: readonly string[];
  /** Null while that is not known. */
  tried: Tried | null;
  /** The job that is being edited is no other job. */
  ownId?: number;
};

/** What the job will be called, whether it is whole, and whether it was tried already. */
export function JobSummary({ pieces, broken, tried, ownId }: JobSummaryProps) {
  const reason = whyOutsideFunnel({ ...pieces, missingCategories: pieces.missing });
  const isBlank = !pieces.character && pieces.list.length === 0;
  return (
    <div className="flex flex-col gap-3">
      <p className={cn("text-lg font-semibold wrap-anywhere", isBlank && "text-faint")}>
        {isBlank ? "Nothing chosen yet" : pieces.title}
      </p>
      <ul aria-live="polite" className="flex flex-col gap-2">
        {reason && <Line icon={<CircleAlert aria-hidden className="text-in-progress" />}>{reason}</Line>}
        {broken.length > 0 && (
          <Line icon={<Ban aria-hidden className="text-failed" />}>
            {broken.length === 1 ? "A rule forbids this" : `${broken.length} rules forbid this`}: it can be
            saved all the same, outside of the funnel.
          </Line>
        )}
        {pieces.combination !== null && broken.length === 0 && tried && (
          <TriedLine tried={tried} ownId={ownId} />
        )}
      </ul>
    </div>
  );
}

function TriedLine({ tried: { jobs, hasMore }, ownId }: { tried: Tried; ownId?: number }) {
  const others = jobs.filter(({ id }) => id !== ownId);
  if (others.length === 0)
    return (
      <Line icon={<Sparkles aria-hidden className="text-primary-text" />}>
        {ownId === undefined ? "Not tried yet." : "No other job has this combination."}
      </Line>
    );
  return (
    <Line icon={<CircleCheck aria-hidden className="text-rendered" />}>
      Tried already:{" "}
      {others.map(({ id, code, status }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          {/* In a tab of its own: what is being built here stays. */}
          <Link
            href={`/jobs/${id}`}
            target="_blank"
            className="inline-flex items-center gap-1 text-foreground hover:underline"
          >
            <StatusDot tone={status} className="size-1.5" />
            <span className="font-mono text-sm">{code}</span>
            <span className="sr-only">, {jobStatusLabels[status]}</span>
          </Link>
        </span>
      ))}
      {hasMore && " and more"}.
    </Line>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2 text-dim [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
      {icon}
      <span className="min-w-0">{children}</span>
    </li>
  );
}
