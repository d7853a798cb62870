// The rule: a job without media, prompts and clips is deleted at once; what others have stays, without the job.

import { z } from "zod";
import { jobDeleteModes } from "@/lib/core/jobs/delete-modes";
import { id } from "@/lib/core/schema/fields";

export const JobDeletion = z.object({ id, mode: z.enum(jobDeleteModes) });
export type JobDeletion = z.infer<typeof JobDeletion>;
