// The rule: a job may lack a character or an output type (work logged from before); its ingredients are one ordered list.

import { z } from "zod";
import { jobStatuses } from "@/lib/core/jobs/status";
import { id, optionalDay, optionalId, orderedIds, requiredNumber, text } from "@/lib/core/schema/fields";

export const JobStatus = z.enum(jobStatuses, { error: "Choose a status." });
export type JobStatus = z.infer<typeof JobStatus>;

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
  /** Saves it although rules forbid its picks; the job then carries the rules' words. */
  canBreakRules: z.boolean().optional(),
});
export type JobInput = z.infer<typeof JobInput>;

export const JobUpdate = JobInput.extend({ id });
export type JobUpdate = z.infer<typeof JobUpdate>;
