// The rule: the jobs of a clip have an order, in which their media are shown and gathered.

import { z } from "zod";
import { id, orderedIds } from "@/lib/core/schema/fields";

/** Jobs in one clip: each brings all of its media along. */
export const MOST_CLIP_JOBS = 500;

export const ClipJobs = z.object({
  id,
  jobIds: orderedIds(MOST_CLIP_JOBS).refine((ids) => ids.length > 0, "Choose at least one job."),
});
export type ClipJobs = z.infer<typeof ClipJobs>;
