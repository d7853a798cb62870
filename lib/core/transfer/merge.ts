// The rule: how a record of a file stands to the record here that is the same one. What is empty here is filled and lists may grow; wherever
// else the two differ is a conflict, which a person decides.

import type { TableName } from "./table-names";

/** How a record of a file stands to what is here. `removed` is only here, and goes when everything is replaced. */
export const recordChanges = ["added", "updated", "conflict", "unchanged", "skipped", "removed"] as const;
export type RecordChange = (typeof recordChanges)[number];

/** merge: what is here stays · replace: afterwards there is what the file holds, with its ids. */
export const importModes = ["merge", "replace"] as const;
export type ImportMode = (typeof importModes)[number];

/** What becomes of a conflict: `newer` takes the one that was changed last, `both` adds theirs as another record. */
export const conflictChoices = ["mine", "theirs", "newer", "both"] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** Tables of which there can be only one of a kind, and no second one under another name: both cannot be kept. */
export const CANNOT_BE_TWICE: readonly TableName[] = ["drafts", "dockSlots", "settings"];

export type Value = string | number | bigint | null;

/** In rising order: of several fields, the highest says how their record stands. */
export const SAME = 0;
export const FILLED = 1;
export const DIFFERENT = 2;
export type Difference = typeof SAME | typeof FILLED | typeof DIFFERENT;

/** Columns whose difference alone is none: when it was written, in which place of a list, and by which id it came. */
export const SILENT = new Set(["id", "uuid", "importedId", "createdAt", "updatedAt", "position"]);

/** What counts as empty beside no value and no text: nobody has said anything yet. */
const BLANK: Record<string, Value> = { rating: 0, quality: "unreviewed" };

export function isBlank(column: string, value: Value): boolean {
  return value === null || value === "" || value === (BLANK[column] ?? "");
}

export function fieldDifference(column: string, mine: Value, theirs: Value): Difference {
  if (mine === theirs) return SAME;
  return isBlank(column, mine) ? FILLED : DIFFERENT;
}

/** Of two ordered lists: theirs may have more between mine, which stay in their order. */
export function listDifference(mine: readonly string[], theirs: readonly string[]): Difference {
  if (mine.length === theirs.length && mine.every((one, index) => one === theirs[index])) return SAME;
  let next = 0;
  for (const one of theirs) if (one === mine[next]) next += 1;
  return next === mine.length ? FILLED : DIFFERENT;
}

/** Bigger numbers are not taken from a file: what is made afterwards counts on from the biggest. */
export const LARGEST_KEPT_ID = 1_000_000_000;

/** Rows that one import may touch and still be taken back row by row; of a larger one, the backup from before is restored. */
export const MOST_LOGGED_ROWS = 20_000;

/** `Noir` → `Noir (2)`, the first that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const numbered = `${stem} (${number})`;
    if (!isTaken(numbered)) return numbered;
  }
}
