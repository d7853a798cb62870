// The rule: what comes along with a file: the job it belongs to and whether it completes that job, or the asset that waits for it.

import { z } from "zod";
import { formSwitch, id, optionalId, RecordIds } from "@/lib/core/schema/fields";

/** Text fields of a form, or values of JSON. */
export const MediaSubmission = z.object({
  jobId: optionalId.default(null),
  /** An asset that has no file yet: the file becomes its own. */
  mediaId: optionalId.default(null),
  complete: formSwitch,
  /**
   * What becomes of bytes that the library has: `add` makes a second asset where another job has them; `ask` adds nothing and says which
   * asset has them, so that a person can decide (`KnownFiles`).
   */
  ifKnown: z.enum(["add", "ask"]).default("add"),
});
export type MediaSubmission = z.infer<typeof MediaSubmission>;

/** A file that stays where it is. */
export const LinkSubmission = MediaSubmission.extend({ path: z.string().min(1).max(4096) });
export type LinkSubmission = z.infer<typeof LinkSubmission>;

/** What becomes of files that the library had: their assets move to the job, or second ones share the stored files. */
export const KnownFiles = RecordIds.and(
  z.discriminatedUnion("as", [
    z.object({ as: z.literal("move"), jobId: id, complete: z.boolean() }),
    z.object({ as: z.literal("second"), jobId: id.nullable(), complete: z.boolean() }),
  ]),
);
export type KnownFiles = z.infer<typeof KnownFiles>;
