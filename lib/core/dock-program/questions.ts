// The rule: the predecessor's dock program asks in its own words; what it leaves out or leaves empty it does not limit.

import { z } from "zod";
import { PromptStatus } from "@/lib/core/prompts/schema";
import { optionalId } from "@/lib/core/schema/fields";

export const DockJobsQuery = z.object({ project_id: optionalId.default(null) });

export const DockPromptStatus = z.object({ status: PromptStatus });

/** The fields of its form. It always sends the job that was chosen; a file without one waits in the Inbox. */
export const DockSubmission = z.object({
  job_id: optionalId.default(null),
  file_path: z.string({ error: "Send the path of the file." }).min(1, "Send the path of the file.").max(4096),
});
export type DockSubmission = z.infer<typeof DockSubmission>;
