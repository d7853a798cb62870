/** Something that stops set-up and that a person can act on: its message is printed as it is, without a stack. */
export class SetupError extends Error {
  /** @override */
  name = "SetupError";
}

/**
 * What a person is told of whatever ended a command: one sentence where they can act on it, else everything.
 * @param {unknown} error
 */
export function wordsFor(error) {
  if (error instanceof SetupError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (["ENOSPC", "EDQUOT", "SQLITE_FULL"].includes(code))
    return "The disk is full. Free some space on the disk of the data folder and try again.";
  return error;
}
