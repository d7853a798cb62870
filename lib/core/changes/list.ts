// The rule: the list of changes can be limited to who made them, to a kind of record, and to one record; one of them can be open.

import { z } from "zod";
import { filterId, filterWord } from "@/lib/core/list/fields";
import { changeOrigins } from "./origins";
import { isRecordTable, recordTables } from "./record-kinds";

export const ChangeListQuery = z.object({
  by: filterWord(changeOrigins),
  kind: filterWord(recordTables),
  /** `Job:42`, several of a table as `Rule:3,4,7`, or null. */
  record: z
    .string()
    .max(4_000)
    .regex(/^[A-Za-z]+:[\w-]{1,60}(,[\w-]{1,60})*$/)
    .transform((text) => {
      const [table = "", ids = ""] = text.split(":");
      return isRecordTable(table) ? { table, ids: ids.split(",") } : null;
    })
    .nullable()
    .catch(null)
    .default(null),
  before: filterId,
  open: filterId,
});
export type ChangeListQuery = z.infer<typeof ChangeListQuery>;

/** What lets a change through. */
export type ChangeFilter = Pick<ChangeListQuery, "by" | "kind">;

/** Changes on a page. */
export const CHANGES_SHOWN = 30;

/** The address of the list with one change open. */
export function changeHref(id: number): string {
  return `/data/changes?before=${id + 1}&open=${id}#change-${id}`;
}
