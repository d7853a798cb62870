// The rule: what a prompt comes to is asked of the server, which knows the pieces of jobs and what categories hold.

import { z } from "zod";
import { PromptText } from "@/lib/core/prompts/schema";
import { orderedIds } from "@/lib/core/schema/fields";

/** `count` texts for each job, at most; without a job its names stay as they are. */
export const PromptPreviewInput = z.object({
  text: PromptText,
  jobIds: orderedIds(500).default([]),
  seed: z.string().max(100),
  count: z.number().int().min(1).max(500),
});
export type PromptPreviewInput = z.infer<typeof PromptPreviewInput>;
