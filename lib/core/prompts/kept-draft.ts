// The rule: a draft is kept as it is, even where it could not be queued yet.

import { z } from "zod";
import { id, optionalId } from "@/lib/core/schema/fields";

export const KeptDraft = z.object({
  /** Of the journal; null for prompts of no project. */
  projectId: optionalId,
  text: z.string().max(2_000_000),
  label: z.string().max(10_000),
  jobIds: z.array(id).max(500),
  savedAt: z.number(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;
