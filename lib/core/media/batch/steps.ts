// The rule: many files are edited by steps, each of which says one thing of one field; they are taken in order.

import { z } from "zod";
import { autoFields } from "@/lib/core/media/auto-fields";
import { MediaSelection } from "@/lib/core/media/edit";
import { placeholders, template } from "@/lib/core/media/prefill-templates";
import { MediaQuality, Rating } from "@/lib/core/media/schema";
import { optionalId, requiredId, tagList } from "@/lib/core/schema/fields";
import { LIMITS } from "@/lib/core/schema/limits";

/** Fields that hold a text. */
export const textFields = ["title", "description", "seoTitle", "seoDescription", "prompt", "notes"] as const;
export type TextField = (typeof textFields)[number];

const field = z.enum(textFields, { error: "Choose a field." });

/** As typed: a space in front or behind may be meant. */
const asTyped = z.string({ error: "Enter text." }).max(LIMITS.prompt, "This text is too long.");
const someText = asTyped.refine((text) => text !== "", "Enter a text.");
const someTags = tagList.refine((tags) => tags.length > 0, "Enter a tag.");

const Replace = z
  .object({
    op: z.literal("replace"),
    field,
    find: someText,
    text: asTyped,
    /** `find` is a regular expression, and `$1` in `text` stands for its first group. */
    isPattern: z.boolean(),
    isCaseSensitive: z.boolean(),
  })
  .check(({ value, issues }) => {
    const problem = value.isPattern ? patternProblem(value.find) : null;
    if (problem) issues.push({ code: "custom", input: value.find, path: ["find"], message: problem });
  });
export type Replace = z.infer<typeof Replace>;

export const BatchStep = z.discriminatedUnion("op", [
  z.object({ op: z.literal("set"), field, text: someText }),
  z.object({ op: z.literal("append"), field, text: someText }),
  z.object({ op: z.literal("prepend"), field, text: someText }),
  z.object({ op: z.literal("clear"), field }),
  Replace,
  z.object({
    op: z.literal("template"),
    field,
    text: template(placeholders).refine((text) => text !== "", "Enter a template."),
  }),
  z.object({ op: z.literal("refill"), field: z.enum(autoFields, { error: "Choose a field." }) }),
  z.object({ op: z.literal("tags-add"), tags: someTags }),
  z.object({ op: z.literal("tags-remove"), tags: someTags }),
  z.object({ op: z.literal("tags-set"), tags: someTags }),
  z.object({ op: z.literal("tags-clear") }),
  z.object({ op: z.literal("quality"), quality: MediaQuality }),
  z.object({ op: z.literal("rating"), rating: Rating }),
  z.object({ op: z.literal("job"), jobId: optionalId }),
  z.object({ op: z.literal("character"), characterId: optionalId }),
  z.object({ op: z.literal("output-type"), outputTypeId: optionalId }),
  z.object({ op: z.literal("project"), projectId: requiredId }),
]);
export type BatchStep = z.infer<typeof BatchStep>;

export const BatchSteps = z.object({
  steps: z.array(BatchStep).min(1, "Add a step.").max(20, "At most 20 steps can be taken at once."),
});

export const BatchEdit = MediaSelection.and(BatchSteps);
export type BatchEdit = z.infer<typeof BatchEdit>;

/** A slice of what the steps would do. */
export const BatchPreview = BatchEdit.and(
  z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }),
);
export type BatchPreview = z.infer<typeof BatchPreview>;

/** The expression of a step; a plain text means itself. */
export function expressionOf({ find, isPattern, isCaseSensitive }: Replace): RegExp {
  const source = isPattern ? find : find.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return new RegExp(source, isCaseSensitive ? "gu" : "giu");
}

function patternProblem(find: string): string | null {
  try {
    new RegExp(find, "gu");
    return null;
  } catch (error) {
    const [, reason = "it cannot be read"] =
      /:\s*([^:]+)$/.exec(error instanceof Error ? error.message : "") ?? [];
    return `This is no regular expression: ${reason.toLowerCase()}.`;
  }
}
