// The rule: before a rule is saved, it is said which jobs it would put outside of the funnel.

import { joinWords } from "@/lib/core/changes/changed-fields";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { formatUse } from "@/lib/core/uses/uses";

/** `first`: some of them, the oldest first. */
export type JobsOutside = { count: number; first: number[] };

/** "2 jobs would no longer count in the funnel: J0001 and J0002. They stay as they are." */
export function jobsOutsideSentence({ count, first }: JobsOutside): string {
  const more = count - first.length;
  const named = [...first.map(formatJobCode), ...(more > 0 ? [`${more.toLocaleString("en-US")} more`] : [])];
  const jobs = formatUse({ count, singular: "job", plural: "jobs" });
  const stay = count === 1 ? "It stays as it is." : "They stay as they are.";
  return `${jobs} would no longer count in the funnel: ${joinWords(named)}. ${stay}`;
}
