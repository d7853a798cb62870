// The rule: a prompt belongs to at most one job and at most one project, and is never empty. The texts of several are written at once.

import { z } from "zod";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { PromptListQuery } from "@/lib/core/prompts/list";
import { promptStatuses } from "@/lib/core/prompts/status";
import { id, line, optionalId, orderedIds, text } from "@/lib/core/schema/fields";
import { LIMITS } from "@/lib/core/schema/limits";
import { hasVisibleCharacter } from "@/lib/core/text/plain-text";

export const PromptStatus = z.enum(promptStatuses, { error: "Choose a status." });
export type PromptStatus = z.infer<typeof PromptStatus>;

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

/** Prompts that were drawn from one text, each for its job. */
export const DrawnPrompts = z.object({
  projectId: optionalId,
  label: line(LIMITS.name),
  items: z
    .array(z.object({ jobId: optionalId, text: PromptText }))
    .min(1, "Draw at least one.")
    .max(5_000, "At most 5,000 prompts can be queued at once."),
});
export type DrawnPrompts = z.infer<typeof DrawnPrompts>;

/** What is written of a prompt. */
export const PromptFields = z.object({
  text: PromptText,
  label: line(LIMITS.name),
  notes: text(),
  jobId: optionalId,
});
export type PromptFields = z.infer<typeof PromptFields>;

/** What is left out stays as it is. */
export const PromptChanges = PromptFields.partial().extend({ id });
export type PromptChanges = z.infer<typeof PromptChanges>;

/** Prompts by their ids, or all of a list. */
export const PromptSelection = selectionOf(PromptListQuery);
export type PromptSelection = z.infer<typeof PromptSelection>;

/** What needs fixing; asked for, not insisted on. */
export const FlagReason = z.object({ flagReason: line() });

/** `flagReason` says what needs fixing; it is kept with a flagged prompt only. */
export const PromptsStatus = PromptSelection.and(
  z.object({ status: PromptStatus, flagReason: line().default("") }),
);
export type PromptsStatus = z.infer<typeof PromptsStatus>;

export const PromptsProject = PromptSelection.and(z.object({ projectId: optionalId }));
export type PromptsProject = z.infer<typeof PromptsProject>;

export const PromptsStar = PromptSelection.and(z.object({ isStarred: z.boolean() }));
export type PromptsStar = z.infer<typeof PromptsStar>;

/** `text` is what went to the clipboard. */
export const CopiedPrompt = z.object({ id, text: PromptText });
export type CopiedPrompt = z.infer<typeof CopiedPrompt>;
