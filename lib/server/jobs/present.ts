import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobRecord } from "./queries";
import type { JobSummary } from "./summaries";

/** A job as other programs read it. */
export function presentJob(job: JobSummary) {
  const { uuid, title, status, priority, plannedFor, character, outputType, picks, extras } = job;
  return {
    id: job.id,
    code: formatJobCode(job.id),
    ...{ uuid, title, status, priority, plannedFor },
    character: character && { id: character.id, name: character.name },
    outputType,
    picks,
    extras,
    missingCategories: job.missingCategories,
    projects: job.projects,
    combination: job.combination,
    mediaCount: job.mediaCount,
    hasFile: job.hasFile,
    createdAt: job.createdAt,
    updatedAt: job.updatedAt,
  };
}

/** One job with all of it, as the HTTP interface gives it. */
export function presentJobRecord(job: JobRecord) {
  const { notes, ruleOverride, promptCount, history } = job;
  return { ...presentJob(job), notes, ruleOverride, promptCount, history };
}
