import { memo } from "react";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { middleOfNamedDay } from "@/lib/core/timeline/days";
import { againstPlan, describeSpan, sayMoment } from "@/lib/core/timeline/describe";
import { lifeOf, type Step } from "@/lib/core/timeline/life";
import { type Scale, xOf } from "@/lib/core/timeline/scale";
import { cn } from "@/lib/utils";

export type LifeBarsProps = { scale: Scale; steps: readonly Step[]; plannedFor: string | null; now: number };

/** Waiting is thin, work is thick: so the bars can be read without their colours too. */
const LOOKS: Record<JobStatus, string> = {
  planned: "top-3 h-1 bg-planned/60",
  in_progress: "top-2 h-3 bg-in-progress",
  rendered: "top-2 h-3 bg-rendered",
  complete: "top-2.5 h-2 bg-complete",
  failed: "top-3 h-1 bg-failed",
};

/** The life of one job, and how far it lies from its planned day. */
export const LifeBars = memo(function LifeBars({ scale, steps, plannedFor, now }: LifeBarsProps) {
  const { spans, end } = lifeOf(steps, now);
  const planned = plannedFor === null ? null : middleOfNamedDay(plannedFor);
  const last = end?.at ?? now;
  const isLate = againstPlan(steps, plannedFor, now).endsWith("late");
  return (
    <>
      {planned !== null && isLate && (
        <span
          className="absolute top-3.5 border-t border-dashed border-failed"
          style={{ left: xOf(scale, planned), width: Math.max(0, xOf(scale, last) - xOf(scale, planned)) }}
        />
      )}
      {spans.map((span, index) => {
        const left = xOf(scale, span.from);
        return (
          <span
            key={span.from}
            data-span={span.status}
            title={describeSpan(span)}
            className={cn(
              "absolute",
              LOOKS[span.status],
              index === 0 && "rounded-l-xs",
              "last-of-type:rounded-r-xs",
            )}
            style={{ left, width: Math.max(2, xOf(scale, span.to) - left) }}
          />
        );
      })}
      {end && (
        <span
          data-end={end.status}
          title={`${jobStatusLabels[end.status]} ${sayMoment(end.at)}`}
          className={cn(
            "absolute top-2 size-3 -translate-x-1/2 border-2 border-panel",
            end.status === "complete" ? "rounded-full bg-complete" : "rotate-45 bg-failed",
          )}
          style={{ left: xOf(scale, end.at) }}
        />
      )}
    </>
  );
});
