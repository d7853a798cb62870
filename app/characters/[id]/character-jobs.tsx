import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { StatusLabel } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { CharacterJob } from "@/lib/server/characters/work";

export type CharacterJobsProps = { id: number; name: string; jobs: CharacterJob[]; isRetired: boolean };

/** Its newest jobs. */
export function CharacterJobs({ id, name, jobs, isRetired }: CharacterJobsProps) {
  return (
    <Panel aria-labelledby="character-jobs">
      <PanelHeader
        id="character-jobs"
        title="Recent jobs"
        aside={
          jobs.length > 0 && (
            <Link href={`/jobs?characterId=${id}`} className="hover:text-foreground">
              All jobs
            </Link>
          )
        }
      />
      {jobs.length === 0 ? (
        <p className="px-4 pt-1 pb-4 text-dim">
          {isRetired
            ? `There are no jobs with ${name}.`
            : `No jobs yet. Build one to plan a first clip with ${name}.`}
        </p>
      ) : (
        <ul className="divide-y divide-line-soft border-t border-line-soft">
          {jobs.map((job) => (
            <li key={job.id}>
              <Link
                href={`/jobs/${job.id}`}
                className="grid min-h-8.5 grid-cols-[4rem_minmax(0,1fr)_6.5rem] items-center gap-x-3 px-4 py-1 hover:bg-raised/50 focus-visible:-outline-offset-2 md:grid-cols-[4rem_9rem_minmax(0,1fr)_6.5rem]"
              >
                <span className="font-mono text-sm text-faint">{formatJobCode(job.id)}</span>
                <span className="truncate font-medium">{job.outputType ?? "No output type"}</span>
                <span className="truncate text-dim max-md:hidden">{job.ingredients.join(", ")}</span>
                <StatusLabel status={job.status} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
