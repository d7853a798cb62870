import type { Database } from "better-sqlite3";
import { exportedValue, type StoredValue } from "@/lib/core/transfer/exported-value";
import type { TableName } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import type { Kept } from "./kept";

/** Each record of a table that is kept, in order, as JSON. A statement is open as long as it is read. */
export function* recordLines(
  database: Database,
  name: TableName,
  kept: Kept,
  { limit = -1 } = {},
): Generator<string> {
  const { columns, links } = tables[name];
  const kinds = Object.entries(columns).map(([column, { kind }]) => ({ column, kind }));
  const lists = Object.keys(links);
  const statement = database.prepare<unknown[], StoredValue[]>(selectRecords(name, kept, limit));
  for (const row of statement.raw().iterate()) {
    const record: Record<string, unknown> = {};
    for (const [place, { column, kind }] of kinds.entries())
      record[column] = exportedValue(kind, row[place] ?? null);
    for (const [place, list] of lists.entries()) record[list] = JSON.parse(String(row[kinds.length + place]));
    yield JSON.stringify(record);
  }
}

/** How many of a table are kept. */
export function countRecords(database: Database, name: TableName, kept: Kept): number {
  const sql = `SELECT count(*) FROM "${tables[name].model}" t WHERE ${kept.condition(name)}`;
  return Number(database.prepare(sql).pluck().get());
}

function selectRecords(name: TableName, kept: Kept, limit: number): string {
  const { model, columns, links, key } = tables[name];
  const values = Object.keys(columns).map((column) => written(name, column));
  const lists = Object.values(links).map(
    (link) => `(SELECT json_group_array("${link.target}" ORDER BY position, "${link.target}")
      FROM "${link.model}" WHERE "${link.owner}" = t.id)`,
  );
  const order = key.map((column) => `t."${column}"`).join();
  return `SELECT ${[...values, ...lists].join()} FROM "${model}" t WHERE ${kept.condition(name)} ORDER BY ${order} LIMIT ${limit}`;
}

/** On its way into the library, in it, or on its way back: where a file lies just now is nothing that another machine should know. */
function written(name: TableName, column: string): string {
  const isPlace = name === "files" && column === "place";
  return isPlace ? "CASE t.place WHEN 'linked' THEN 'linked' ELSE 'stored' END" : `t."${column}"`;
}
