import { UserError } from "./outcome";

export const DISK_FULL =
  "The disk of the data folder is full, so this was not saved. Free some space on it and try again.";

/** What the system, SQLite and Prisma throw when there is no room becomes a sentence; everything else is returned as it came. */
export function asDiskFull(error: unknown): unknown {
  return isDiskFull(error) ? new UserError(DISK_FULL) : error;
}

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  // Prisma keeps SQLite's words in the message, or in what caused it.
  return CODES.has(code) || error.message.includes("database or disk is full") || isDiskFull(error.cause);
}

/** SHMSIZE: the journal's index could not grow. */
const CODES = new Set(["ENOSPC", "EDQUOT", "SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"]);
