import type { JobStatus } from "@/lib/core/jobs/schema";
import { cn } from "@/lib/utils";

export type StatusBarProps = { byStatus: Partial<Record<JobStatus, number>>; className?: string };

/** How far jobs are, as one bar: what is done comes first. The numbers stand beside it, so screen readers pass over it. */
export function StatusBar({ byStatus, className }: StatusBarProps) {
  return (
    <span aria-hidden className={cn("flex gap-0.5 overflow-hidden rounded-full bg-pressed", className)}>
      {PARTS.map(([status, color]) => {
        const count = byStatus[status] ?? 0;
        return count > 0 && <span key={status} className={cn("h-full", color)} style={{ flexGrow: count }} />;
      })}
    </span>
  );
}

const PARTS: readonly [JobStatus, string][] = [
  ["complete", "bg-complete"],
  ["rendered", "bg-rendered"],
  ["in_progress", "bg-in-progress"],
  ["failed", "bg-failed"],
  ["planned", "bg-planned"],
];
