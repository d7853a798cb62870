import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { StatusLabel } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { RecentJob } from "@/lib/server/dashboard/queries";

export function RecentJobs({ jobs }: { jobs: RecentJob[] }) {
  return (
    <Panel aria-labelledby="recent-jobs">
      <PanelHeader
        id="recent-jobs"
        title="Recent jobs"
        aside={
          <Link href="/jobs" className="hover:text-foreground">
            All jobs
          </Link>
        }
      />
      {jobs.length === 0 ? (
        <EmptyState
          className="py-8"
          title="No jobs yet"
          description="A job is one combination that you mean to make. Build the first one when a character and an output type are there."
        />
      ) : (
        <ul className="border-t border-line-soft">
          {jobs.map((job) => (
            <li key={job.id} className="border-line-soft not-last:border-b">
              <Link
                href={`/jobs/${job.id}`}
                className="grid min-h-8.5 grid-cols-[4.5rem_minmax(0,1fr)_7rem] items-center gap-x-3 px-4 py-1 hover:bg-raised md:grid-cols-[4.5rem_12rem_minmax(0,1fr)_7rem]"
              >
                <span className="font-mono text-sm text-dim">{formatJobCode(job.id)}</span>
                <span className="truncate font-medium">{job.character?.name ?? "No character"}</span>
                <span className="hidden truncate text-dim md:block">
                  {job.ingredients.map(({ ingredient }) => ingredient.name).join(", ") ||
                    job.outputType?.name}
                </span>
                <StatusLabel status={job.status} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
