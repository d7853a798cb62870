import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { StatusLabel } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { IngredientJob } from "@/lib/server/ingredients/where-used";

export type IngredientJobsProps = { id: number; name: string; jobs: IngredientJob[]; total: number };

/** Its newest jobs, and what it is in each. */
export function IngredientJobs({ id, name, jobs, total }: IngredientJobsProps) {
  return (
    <Panel aria-labelledby="ingredient-jobs">
      <PanelHeader
        id="ingredient-jobs"
        title="Recent jobs"
        aside={
          total > 0 && (
            <Link href={`/jobs?ingredientId=${id}`} className="hover:text-foreground">
              All {total.toLocaleString("en-US")}
            </Link>
          )
        }
      />
      {jobs.length === 0 ? (
        <p className="px-4 pt-1 pb-4 text-dim">No job has {name} yet.</p>
      ) : (
        <ul className="divide-y divide-line-soft border-t border-line-soft">
          {jobs.map((job) => (
            <li key={job.id}>
              <Link
                href={`/jobs/${job.id}`}
                className="grid min-h-8.5 grid-cols-[4rem_minmax(0,1fr)_6.5rem] items-center gap-x-3 px-4 py-1 hover:bg-raised/50 focus-visible:-outline-offset-2 md:grid-cols-[4rem_12rem_minmax(0,1fr)_4rem_6.5rem]"
              >
                <span className="font-mono text-sm text-faint">{formatJobCode(job.id)}</span>
                <span className="truncate font-medium">{job.character ?? "No character"}</span>
                <span className="truncate text-dim max-md:hidden">{job.outputType ?? "No output type"}</span>
                <span className="text-sm text-faint max-md:hidden">{job.isPick ? "pick" : "extra"}</span>
                <StatusLabel status={job.status} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
