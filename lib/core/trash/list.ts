// The rule: the trash is what was deleted and not brought back, by the deletion that it went with, the newest first.

import { z } from "zod";
import { isRecordTable, recordTables } from "@/lib/core/changes/record-kinds";
import { filterId, filterWord, searchText } from "@/lib/core/list/fields";

/** Kinds of records that are not somebody's work: what is half written, and a setting, which has a default. */
const UNTRASHED = ["Draft", "Setting"];

export const trashTables = recordTables.filter((table) => !UNTRASHED.includes(table)) as [
  (typeof recordTables)[number],
  ...(typeof recordTables)[number][],
];

export const TrashListQuery = z.object({
  q: searchText,
  kind: filterWord(trashTables),
  /** The deletion at the end of the page before. */
  before: filterId,
  /** The one deletion that is looked at, and the record at the end of the page before. */
  deletion: filterId,
  after: filterId,
});
export type TrashListQuery = z.infer<typeof TrashListQuery>;

export const trashListDefaults: TrashListQuery = TrashListQuery.parse({});

export function isTrashTable(table: string): boolean {
  return isRecordTable(table) && !UNTRASHED.includes(table);
}

/** Some deleted records (by the numbers of their lines in the change log) and some whole deletions, or all that there is. */
export const TrashSelection = z.union([
  z.object({
    records: z.array(z.number().int().positive()).max(10_000),
    deletions: z.array(z.number().int().positive()).max(1000),
  }),
  z.object({ all: z.literal(true) }),
]);
export type TrashSelection = z.infer<typeof TrashSelection>;
