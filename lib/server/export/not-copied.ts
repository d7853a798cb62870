import { UserError } from "../outcome";
import { isCode } from "../storage/file-system";

/** A copy that cannot be had, for this file alone; the reason in words. */
export class NotCopied extends Error {}

/** What the system said while a copy was written: a full drive ends everything, all else costs this file. */
export function asNotCopied(error: unknown): unknown {
  if (isCode(error, "ENOSPC", "EDQUOT")) return new UserError("The drive is full.");
  if (error instanceof Error && "code" in error)
    return new NotCopied(`It could not be copied: ${error.message}`);
  return error;
}
