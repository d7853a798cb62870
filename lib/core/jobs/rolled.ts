// The rule: combinations that were rolled become jobs in one step; each as it was rolled.

import { z } from "zod";
import { JobStatus } from "@/lib/core/jobs/schema";
import { id, optionalId, orderedIds } from "@/lib/core/schema/fields";

/** Combinations of one output type or of several, as the mixer holds them. */
export const MOST_KEPT = 500;

export const RolledCombination = z.object({
  outputTypeId: id,
  characterId: id,
  ingredientIds: orderedIds(200),
});
export type RolledCombination = z.infer<typeof RolledCombination>;

export const RolledJobs = z.object({
  combinations: z
    .array(RolledCombination)
    .min(1, "Tick one at least.")
    .max(MOST_KEPT, `At most ${MOST_KEPT} at once.`),
  projectId: optionalId,
  status: JobStatus,
});
export type RolledJobs = z.infer<typeof RolledJobs>;
