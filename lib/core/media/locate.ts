// The rule: a file that is not where it was is found again by its bytes, wherever it is now and whatever it is called.

import { z } from "zod";

const path = z.string({ error: "Give the whole path." }).trim().min(1, "Give the whole path.").max(4096);

/** Where a file is now. `replace`: that one is used even though it is another file. */
export const FileLocation = z.object({ path, replace: z.boolean().default(false) });
export type FileLocation = z.infer<typeof FileLocation>;

/** What became of it; the folders are those in which others that are missing were, and may be. */
export type Located =
  | { state: "found"; sentence: string; change: null; others: OtherFiles | null }
  | { state: "replaced"; sentence: string; change: { id: number; sentence: string } | null; others: null }
  /** It has other bytes, and nothing was changed. */
  | { state: "different"; reason: string };

export type OtherFiles = { from: string; to: string; count: number };

/** `after`: the id of the last file that was looked at. */
export const OthersLocation = z.object({ from: path, to: path, after: z.number().int().min(0).default(0) });
export type OthersLocation = z.infer<typeof OthersLocation>;

/** `next` is null when all have been looked at; else it is where to go on. */
export type LocatedOthers = { found: number; next: number | null };
