import { COUNTED } from "@/lib/core/jobs/list";
import type { JobNumbers } from "@/lib/server/jobs/queries";

/** How things stand, in one sentence: "64 jobs: 12 planned, 3 in progress. 7 are waiting for a file." */
export function describeJobs({ total, statuses, lackingFile }: JobNumbers): string {
  if (total === 0) return "What is planned, in the making and made.";
  const waiting = [
    [statuses.planned, "planned"],
    [statuses.in_progress, "in progress"],
    [statuses.failed, "failed"],
  ].flatMap(([count, word]) => (count ? `${say(Number(count))} ${word}` : []));
  const jobs = `${say(total)} ${total === 1 ? "job" : "jobs"}`;
  const standing = waiting.length > 0 ? `${jobs}: ${waiting.join(", ")}.` : `${jobs}, all of them made.`;
  if (lackingFile === 0) return standing;
  return `${standing} ${say(lackingFile)} ${lackingFile === 1 ? "is" : "are"} waiting for a file.`;
}

/** How many a list holds: `counted` with its filters, up to a point; `all` when there are none. */
export function describeCount(counted: number, all: number | null): string | null {
  const count = all ?? counted;
  if (count === 0) return null;
  if (all === null && counted > COUNTED) return `More than ${say(COUNTED)} jobs`;
  return `${say(count)} ${count === 1 ? "job" : "jobs"}`;
}

function say(count: number): string {
  return count.toLocaleString("en-US");
}
