import { type ImportMode, SILENT } from "@/lib/core/transfer/merge";
import type { TableName } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";

// Statements of the planning process: `main` is the staging database, `s` one of its rows; `mine` is the database here, `m` a row of that.
// Names of tables and columns come from lib/core/transfer/tables, never from a file.

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Names of ours as texts of SQL. */
export function keyList(keys: readonly string[]): string {
  return keys.map((key) => `'${key.replaceAll("'", "''")}'`).join(", ");
}

export const staged = (name: TableName) => `main.${quote(tables[name].model)}`;
export const here = (name: TableName) => `mine.${quote(tables[name].model)}`;

/** Replacing, what is not in the file goes. Files go by themselves once nothing refers to them. */
export function hasGone(name: TableName, mode: ImportMode): boolean {
  return mode === "replace" && name !== "files" && name !== "generationMetadata";
}

/** Columns that both databases have of a record: those of the format, and folded ones. */
export function columnsOf(name: TableName): string[] {
  return [...Object.keys(tables[name].columns), ...Object.keys(tables[name].folded)];
}

/** Those whose difference is one to a person. Folded ones follow their text. */
export function comparedColumns(name: TableName): string[] {
  return Object.keys(tables[name].columns).filter((column) => !SILENT.has(column));
}

/**
 * What a column of a staged row says in the words of the database here. A reference to a record leads to the one here that is the same
 * (`same`), or to what the import makes of it (`target`); replacing everything, it stays as it is (`file`).
 */
export function theirs(name: TableName, column: string, lead: Lead): string {
  if (lead === "file") return `s.${quote(column)}`;
  const { refersTo } = tables[name].columns[column] ?? {};
  if (name === "drafts" && column === "key") return draftKey(lead);
  if (name === "distinctPairs") return pairedId(column, lead);
  return refersTo ? idOf(refersTo, `s.${quote(column)}`, lead) : `s.${quote(column)}`;
}

export type Lead = "same" | "target" | "file";

/** The id here of the record of a table that has `id` in the file. */
export function idOf(name: TableName, id: string, lead: "same" | "target"): string {
  const found = lead === "same" ? "coalesce(mine, target)" : "target";
  return `(SELECT ${found} FROM main._Plan WHERE tbl = '${name}' AND id = ${id})`;
}

/** What is half written in the journal is kept under the id of its project. */
function draftKey(lead: "same" | "target"): string {
  const project = idOf("projects", "CAST(s.key AS INTEGER)", lead);
  return `CASE WHEN s.kind = 'journal' AND s.key GLOB '[0-9]*' THEN CAST(${project} AS TEXT) ELSE s.key END`;
}

/** The lower id comes first. */
function pairedId(column: string, lead: "same" | "target"): string {
  const ids = ["aId", "bId"].map((one) => idOf("media", `s.${one}`, lead)).join(", ");
  return column === "aId" ? `min(${ids})` : `max(${ids})`;
}
