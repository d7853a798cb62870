// The rule: a job may lack a character or an output type (work logged from before); its ingredients are one ordered list.

import { z } from "zod";
import { id, optionalDay, optionalId, orderedIds, requiredNumber, text } from "@/lib/core/schema/fields";

/** In the order of the work. */
export const jobStatuses = ["planned", "in_progress", "rendered", "complete", "failed"] as const;

export const JobStatus = z.enum(jobStatuses, { error: "Choose a status." });
export type JobStatus = z.infer<typeof JobStatus>;

export const jobStatusLabels: Record<JobStatus, string> = {
  planned: "Planned",
  in_progress: "In progress",
  rendered: "Rendered",
  complete: "Complete",
  failed: "Failed",
};

export const JobInput = z.object({
  characterId: optionalId,
  outputTypeId: optionalId,
  ingredientIds: orderedIds(200),
  notes: text(),
  status: JobStatus,
  /** Left out: its links to projects stay as they are. */
  projectIds: orderedIds(1000).optional(),
  /** Higher is sooner; 0 is ordinary. */
  priority: requiredNumber({
    min: -1000,
    max: 1000,
    isWhole: true,
    message: "Enter a whole number, -1000 to 1000.",
  }),
  plannedFor: optionalDay,
});
export type JobInput = z.infer<typeof JobInput>;

export const JobUpdate = JobInput.extend({ id });
export type JobUpdate = z.infer<typeof JobUpdate>;

export const blankJob: JobInput = {
  characterId: null,
  outputTypeId: null,
  ingredientIds: [],
  notes: "",
  status: "planned",
  priority: 0,
  plannedFor: null,
};

/** What linking a file does to its job: one that was still to be made is now rendered; others stay as they are. */
export function statusWithMedia(status: JobStatus): JobStatus {
  return status === "planned" || status === "in_progress" ? "rendered" : status;
}

/** True for a job that says it is made: without any file it carries the "no file" mark. */
export function isMade(status: JobStatus): boolean {
  return status === "rendered" || status === "complete";
}
