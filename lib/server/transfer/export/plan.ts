import type { Database } from "better-sqlite3";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import type { Kept } from "./kept";
import type { DataExportPlan } from "./messages";
import { countRecords, recordLines } from "./record-reader";
import { countStaying } from "./staying";

/** Records of each table by which the size of the others is guessed. */
const WEIGHED = 200;

/** What an export of the part that is kept would be. */
export function planOf(database: Database, kept: Kept, isWhole: boolean): DataExportPlan {
  const counts = Object.fromEntries(
    tableNames.map((name) => [name, countRecords(database, name, kept)]),
  ) as Record<TableName, number>;
  const bytes = tableNames.map((name) => counts[name] * bytesOfOne(database, name, kept));
  const documentBytes = Math.round(bytes.reduce((sum, size) => sum + size, 0));
  return {
    counts,
    stays: isWhole ? null : countStaying(database),
    documentBytes,
    stored: filesOf(database, kept, false),
    linked: filesOf(database, kept, true),
  };
}

function bytesOfOne(database: Database, name: TableName, kept: Kept): number {
  const lines = [...recordLines(database, name, kept, { limit: WEIGHED })];
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 2, 0) / Math.max(1, lines.length);
}

function filesOf(database: Database, kept: Kept, isLinked: boolean): { count: number; bytes: number } {
  const found = database
    .prepare<[], { count: number; bytes: number }>(
      `SELECT count(*) AS count, total(size) AS bytes FROM StoredFile t
       WHERE ${kept.condition("files")} AND (t.place = 'linked') = ${isLinked ? 1 : 0}`,
    )
    .get();
  return found ?? { count: 0, bytes: 0 };
}
