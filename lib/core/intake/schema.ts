// The rule: a folder that media come from has a path of its own, says which of its files are taken, and whether they are copied.

import { z } from "zod";
import { parseNamePatterns } from "@/lib/core/intake/name-patterns";
import { id, line, optionalId } from "@/lib/core/schema/fields";

export const FolderMode = z.enum(["copy", "link"], { error: "Choose one." });
export type FolderMode = z.infer<typeof FolderMode>;

const path = z
  .string({ error: "Enter a folder." })
  .trim()
  .min(1, "Enter a folder.")
  .max(4096, "This path is too long.");

export const FolderInput = z.object({
  path,
  includeSubfolders: z.boolean(),
  patterns: line(500)
    .refine(
      (text) => parseNamePatterns(text).every((one) => !/[\\/]/.test(one)),
      "Patterns are for names, without folders.",
    )
    .refine((text) => parseNamePatterns(text).length <= 20, "Use at most 20 patterns."),
  mode: FolderMode,
  isWatched: z.boolean(),
  projectId: optionalId,
});
export type FolderInput = z.infer<typeof FolderInput>;

/** Where it lies is changed by locating it. */
export const FolderUpdate = FolderInput.omit({ path: true, mode: true }).extend({ id });
export type FolderUpdate = z.infer<typeof FolderUpdate>;

export const FolderLocation = z.object({ id, path });
export type FolderLocation = z.infer<typeof FolderLocation>;

/** Files of a folder that were refused, to be read again; without ids all of them. */
export const FolderRetry = z.object({ id, fileIds: z.array(id).max(5000).optional() });
export type FolderRetry = z.infer<typeof FolderRetry>;

/** One missing file: where it is now, and whether the others that were beside it are there too. */
export const FileLocation = z.object({ mediaId: id, path, withNeighbours: z.boolean() });
export type FileLocation = z.infer<typeof FileLocation>;
