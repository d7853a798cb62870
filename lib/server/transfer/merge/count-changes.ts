import type { Database } from "better-sqlite3";
import { type ImportMode, type RecordChange, recordChanges } from "@/lib/core/transfer/merge";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { hasGone, quote } from "./sql";

/** `conflict` are all that differ; of them, `taken` become theirs and `doubled` are kept both. */
export type TableCounts = Record<RecordChange, number> & { taken: number; doubled: number };

export type PlanCounts = {
  /** With the choices of now: what is decided for theirs counts as updated, too, and what is kept both as added. */
  tables: Partial<Record<TableName, TableCounts>>;
  /** Rows that the import touches with the choices of now, those of lists and parts included. */
  touched: number;
  /** Records, without their parts and files, that it adds and changes. */
  added: number;
  changed: number;
  removed: number;
  /** Replacing: a file here has another id or uuid than in the file, or is in the place of another one there. */
  movesFiles: boolean;
};

export function countChanges(database: Database, mode: ImportMode, touched: number): PlanCounts {
  const counts: PlanCounts["tables"] = {};
  const rows = database
    .prepare("SELECT tbl, change, side, count(*) AS count FROM main._Plan GROUP BY tbl, change, side")
    .all() as { tbl: TableName; change: RecordChange; side: string | null; count: number }[];
  const of = (name: TableName): TableCounts => {
    const found = counts[name] ?? blank();
    counts[name] = found;
    return found;
  };
  for (const { tbl, change, side, count } of rows) {
    of(tbl)[change] += count;
    if (change !== "conflict" || side === null) continue;
    for (const name of side === "copy" ? (["added", "doubled"] as const) : (["updated", "taken"] as const))
      of(tbl)[name] += count;
  }
  const scalar = (sql: string) => Number(database.prepare(sql).pluck().get());
  const whole = tableNames.filter((name) => tables[name].partOf === null && name !== "files");
  for (const name of tableNames.filter((one) => hasGone(one, mode))) {
    const removed = scalar(`SELECT count(*) FROM main.${quote(`gone_${tables[name].model}`)}`);
    if (removed > 0) of(name).removed = removed;
  }
  const put = (name: TableName, isNew: number) =>
    scalar(`SELECT count(*) FROM main.${quote(`put_${tables[name].model}`)} WHERE _isNew = ${isNew}`);
  const sum = (count: (name: TableName) => number) => whole.reduce((total, name) => total + count(name), 0);
  return {
    tables: counts,
    touched,
    added: sum((name) => put(name, 1)),
    changed: sum((name) => put(name, 0)),
    removed: sum((name) => counts[name]?.removed ?? 0),
    movesFiles:
      mode === "replace" &&
      scalar(`SELECT EXISTS (SELECT 1 FROM main.StoredFile s JOIN mine.StoredFile m
        ON (m.uuid = s.uuid AND m.id <> s.id) OR (m.id = s.id AND m.uuid <> s.uuid)
        OR (m.area = s.area AND m.path = s.path AND m.place = 'linked' AND m.uuid <> s.uuid))`) === 1,
  };
}

function blank(): TableCounts {
  const counts = [...recordChanges, "taken", "doubled"].map((name) => [name, 0]);
  return Object.fromEntries(counts) as TableCounts;
}
