// The rule: what is done to several jobs at once is one change.

import { z } from "zod";
import { JobStatus } from "@/lib/core/jobs/schema";
import { RecordIds, requiredId, text } from "@/lib/core/schema/fields";

export const JobsStatus = RecordIds.extend({ status: JobStatus });
export type JobsStatus = z.infer<typeof JobsStatus>;

export const JobsProject = RecordIds.extend({ projectId: requiredId });
export type JobsProject = z.infer<typeof JobsProject>;

export const JobNotes = z.object({ id: requiredId, notes: text() });
export type JobNotes = z.infer<typeof JobNotes>;

/** Ids in an address: `?ids=1,2,3`. */
export const JobIds = z.object({
  ids: z
    .string()
    .transform((ids) => ids.split(",").map(Number))
    .pipe(RecordIds.shape.ids),
});
