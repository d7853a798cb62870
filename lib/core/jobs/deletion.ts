// The rule: a job without media, prompts and clips is deleted at once; what others have stays, without the job.

import { z } from "zod";
import { jobDeleteModes } from "@/lib/core/jobs/delete-modes";
import { id, orderedIds } from "@/lib/core/schema/fields";

export const JobDeletion = z.object({ id, mode: z.enum(jobDeleteModes) });
export type JobDeletion = z.infer<typeof JobDeletion>;

export const JobsDeletion = z.object({
  ids: orderedIds(5000).refine((ids) => ids.length > 0, "Select at least one."),
  mode: z.enum(jobDeleteModes),
});
export type JobsDeletion = z.infer<typeof JobsDeletion>;
