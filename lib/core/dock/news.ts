import type { DockCompletion } from "@/lib/core/dock/view";
import { formatJobCode } from "@/lib/core/jobs/job-code";

/** What was completed since by somebody else, in sentences, the oldest first. */
export function newsOf(
  before: readonly DockCompletion[],
  now: readonly DockCompletion[],
  ownJobs: ReadonlySet<number>,
): string[] {
  const last = Math.max(0, ...before.map(({ id }) => id));
  return now
    .filter(({ id, jobId }) => id > last && !ownJobs.has(jobId))
    .map(({ jobId, title }) => `${formatJobCode(jobId)} ${title} is complete`)
    .reverse();
}
