// The rule: whatever is done in the dock is one of these, and is sent with a key by which the server knows it again.

import { z } from "zod";
import { JobStatus } from "@/lib/core/jobs/schema";
import { CopiedPrompt, PromptStatus } from "@/lib/core/prompts/schema";
import { formSwitch, id, line, orderedIds, requiredId, tagList } from "@/lib/core/schema/fields";

/** What a person wrote in the place of what prefill gives; left out, prefill stands. */
const described = { title: line().optional(), tags: tagList.optional() };

export const DockAct = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("job-status"), jobId: id, status: JobStatus }),
  z.object({ kind: z.literal("prompt-copy"), promptId: id, text: CopiedPrompt.shape.text }),
  z.object({
    kind: z.literal("prompt-status"),
    promptId: id,
    status: PromptStatus,
    flagReason: line().default(""),
  }),
  /** Files of watched folders that wait for their job. */
  z.object({
    kind: z.literal("assign"),
    jobId: id,
    mediaIds: orderedIds(50).refine((ids) => ids.length > 0, "Select at least one."),
    complete: z.boolean(),
    ...described,
  }),
  z.object({ kind: z.literal("undo"), changeId: id }),
]);
export type DockAct = z.infer<typeof DockAct>;
/** As it is sent. */
export type DockActInput = z.input<typeof DockAct>;
export type DockAssignment = Extract<DockAct, { kind: "assign" }>;

/** What comes along with files, as fields of a form; tags are a JSON array. */
export const DockSubmission = z.object({
  jobId: requiredId,
  complete: formSwitch,
  title: described.title,
  tags: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "Send tags as a JSON array." });
        return z.NEVER;
      }
    })
    .pipe(tagList)
    .optional(),
});
export type DockSubmission = z.infer<typeof DockSubmission>;
