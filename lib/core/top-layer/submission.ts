// The rule: a clip has one file; another one takes its place only when that is said.

import { z } from "zod";
import { formSwitch } from "@/lib/core/schema/fields";

/** Text fields of a form, or values of JSON. */
export const ClipFileSubmission = z.object({ replace: formSwitch });

/** A file that stays where it is. */
export const ClipLinkSubmission = ClipFileSubmission.extend({ path: z.string().min(1).max(4096) });
