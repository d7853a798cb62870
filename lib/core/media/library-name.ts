// The rule: a file in the library lies in its month's folder under a name that says which job, character and ingredients made it.

import { safeFileName } from "@/lib/core/text/safe-file-name";

export type LibraryNameParts = {
  /** `J0042`; null for a file without a job. */
  jobCode: string | null;
  characterName: string | null;
  /** In naming order. */
  ingredientNames: readonly string[];
  /** The name to use when there is none of the above; see `displayName`. */
  fileTitle: string;
  /** Without a dot; from the type that was found in the bytes, never from the upload's name. */
  extension: string;
  /** Its month, by this machine's clock, is the folder. */
  date: Date;
};

/**
 * `2026-11/J0042 Luna Vale - Running.mp4`, relative to `media/`, with a forward slash. `number` 2 and more give ` (2)` before the
 * extension, for a name that is taken; whether it is taken has to be asked without regard to case.
 */
export function libraryName(parts: LibraryNameParts, number = 1): string {
  const who = joined([parts.jobCode, parts.characterName], " ");
  const stem = joined([who, parts.ingredientNames.join(", ")], " - ") || parts.fileTitle;
  const suffix = number > 1 ? ` (${number})` : "";
  return `${folderOf(parts.date)}/${safeFileName(stem, parts.extension, suffix)}`;
}

function folderOf(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, "0")}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part).join(separator);
}
