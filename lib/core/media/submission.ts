// The rule: what comes along with a file: the job it belongs to and whether it completes that job, or the asset that waits for it.

import { z } from "zod";
import { formSwitch, optionalId } from "@/lib/core/schema/fields";

/** Text fields of a form, or values of JSON. */
export const MediaSubmission = z.object({
  jobId: optionalId.default(null),
  /** An asset that has no file yet: the file becomes its own. */
  mediaId: optionalId.default(null),
  complete: formSwitch,
});
export type MediaSubmission = z.infer<typeof MediaSubmission>;

/** A file that stays where it is. */
export const LinkSubmission = MediaSubmission.extend({ path: z.string().min(1).max(4096) });
export type LinkSubmission = z.infer<typeof LinkSubmission>;
