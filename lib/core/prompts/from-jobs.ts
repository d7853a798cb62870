// The rule: prompts of jobs are drafted from one template, each for its job; they are one change, whatever their number.

import { z } from "zod";
import { JobSelection } from "@/lib/core/jobs/bulk";
import { PromptText } from "@/lib/core/prompts/schema";
import { optionalId } from "@/lib/core/schema/fields";

/** Without a template: what would be drafted from the usual one. */
export const DraftPreviewInput = z.object({ selection: JobSelection, template: PromptText.nullable() });
export type DraftPreviewInput = z.infer<typeof DraftPreviewInput>;

export const PromptsFromJobs = JobSelection.and(z.object({ projectId: optionalId, template: PromptText }));
export type PromptsFromJobs = z.infer<typeof PromptsFromJobs>;
