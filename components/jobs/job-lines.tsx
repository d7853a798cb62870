import { Link } from "@/components/ui/link";
import { StatusLabel } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobSummary } from "@/lib/server/jobs/summaries";

/** Jobs as short lines that lead to them, on the page of something that they belong to. */
export function JobLines({ jobs }: { jobs: readonly JobSummary[] }) {
  return (
    <ul className="divide-y divide-line-soft border-t border-line-soft">
      {jobs.map((job) => (
        <li key={job.id}>
          <Link
            href={`/jobs/${job.id}`}
            className="grid min-h-8.5 grid-cols-[4rem_minmax(0,1fr)_6.5rem] items-center gap-x-3 px-4 py-1 hover:bg-raised/50 focus-visible:-outline-offset-2"
          >
            <span className="font-mono text-sm text-faint">{formatJobCode(job.id)}</span>
            <span className="truncate">{job.title}</span>
            <StatusLabel status={job.status} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
