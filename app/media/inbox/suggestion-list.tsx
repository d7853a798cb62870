import { Code } from "@/components/ui/badge";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import { Skeleton } from "@/components/ui/skeleton";
import { StatusDot } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import type { Strength } from "@/lib/core/media/suggest/suggest";
import type { SuggestedJob } from "@/lib/server/media/inbox/suggestions";

const STRENGTHS: Record<Strength, string> = { sure: "Sure", likely: "Likely", possible: "Possible" };

export type SuggestionListProps = {
  /** Undefined while they are looked up. */
  jobs: readonly SuggestedJob[] | undefined;
  /** By its place, from 0 on. */
  onChoose: (place: number) => void;
};

/** The jobs a file may belong to, the likeliest first, each with what speaks for it. */
export function SuggestionList({ jobs, onChoose }: SuggestionListProps) {
  if (!jobs) return <Skeleton className="m-4 h-16" />;
  if (jobs.length === 0)
    return (
      <p className="px-4 py-3 text-pretty text-dim">
        Nothing speaks for a job: no job's prompt is like this one, and nothing of its folder has a job.
        Choose one yourself.
      </p>
    );
  return (
    <ol aria-label="Suggested jobs" className="flex flex-col p-1.5">
      {jobs.map((job, place) => (
        <li key={job.jobId}>
          <button
            type="button"
            onClick={() => onChoose(place)}
            className="flex w-full flex-col gap-0.5 rounded-md px-2.5 py-2 text-left hover:bg-raised"
          >
            <span className="flex w-full items-center gap-2">
              <ShortcutHint shortcut={`suggestion-${(place + 1) as 1 | 2 | 3 | 4 | 5}`} />
              <StatusDot tone={job.status} />
              <span className="sr-only">{jobStatusLabels[job.status]}</span>
              <Code>{formatJobCode(job.jobId)}</Code>
              <span className="min-w-0 flex-1 font-medium max-sm:line-clamp-2 sm:truncate">{job.title}</span>
              <span className={job.strength === "sure" ? "text-sm text-complete" : "text-sm text-faint"}>
                {STRENGTHS[job.strength]}
              </span>
            </span>
            <span className="text-sm text-pretty text-dim">{job.reasons.join(". ")}.</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
