import { StatusBar } from "@/components/jobs/status-bar";
import type { JobsByStatus } from "@/lib/server/projects/job-counts";
import { cn } from "@/lib/utils";

const grouped = new Intl.NumberFormat("en");

/** How far a project is: a bar by status, and how many of its jobs are complete. */
export function ProjectProgress({ jobs, className }: { jobs: JobsByStatus; className?: string }) {
  if (jobs.total === 0) return <span className={cn("text-faint", className)}>no jobs</span>;
  return (
    <span className={cn("flex items-center gap-2.5", className)}>
      <StatusBar byStatus={jobs.byStatus} className="h-1.5 min-w-12 flex-1" />
      <span className="text-dim tabular-nums">
        {grouped.format(jobs.byStatus.complete ?? 0)} of {grouped.format(jobs.total)}
      </span>
    </span>
  );
}
