// The rule: a prompt belongs to at most one job and at most one project, and is never empty. The texts of several are written at once.

import { z } from "zod";
import { PromptStatus } from "@/lib/core/prompts/status";
import { id, line, optionalId, orderedIds, text } from "@/lib/core/schema/fields";
import { LIMITS } from "@/lib/core/schema/limits";
import { hasVisibleCharacter } from "@/lib/core/text/plain-text";

export const PromptText = text(LIMITS.prompt).refine(hasVisibleCharacter, "Write the prompt.");

/** Prompts that are queued together; for several jobs each text comes once for each job. */
export const NewPrompts = z.object({
  projectId: optionalId,
  jobIds: orderedIds(500).default([]),
  label: line(LIMITS.name),
  texts: z
    .array(PromptText, { error: "Write the prompt." })
    .min(1, "Write the prompt.")
    .max(500, "At most 500 prompts can be queued at once."),
});
export type NewPrompts = z.infer<typeof NewPrompts>;

/** What is left out stays as it is. */
export const PromptChanges = z.object({
  id,
  text: PromptText.optional(),
  label: line(LIMITS.name).optional(),
  notes: text().optional(),
  jobId: optionalId.optional(),
});
export type PromptChanges = z.infer<typeof PromptChanges>;

const some = z.object({ ids: orderedIds(5_000).refine((ids) => ids.length > 0, "Select at least one.") });

/** `flagReason` says what needs fixing; it is kept with a flagged prompt only. */
export const PromptsStatus = some.extend({ status: PromptStatus, flagReason: line().default("") });
export type PromptsStatus = z.infer<typeof PromptsStatus>;

export const PromptsProject = some.extend({ projectId: optionalId });
export type PromptsProject = z.infer<typeof PromptsProject>;

export const PromptsStar = some.extend({ isStarred: z.boolean() });
export type PromptsStar = z.infer<typeof PromptsStar>;

export const PromptIds = some;
export type PromptIds = z.infer<typeof PromptIds>;

/** `text` is what went to the clipboard. */
export const CopiedPrompt = z.object({ id, text: PromptText });
export type CopiedPrompt = z.infer<typeof CopiedPrompt>;
