// The rule: a job without media, prompts and clips is deleted at once; what others have stays, without the job.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

export const JobDeletion = z.object({ id, mode: z.string().pipe(z.enum(["delete", "keep"])) });
export type JobDeletion = z.infer<typeof JobDeletion>;
