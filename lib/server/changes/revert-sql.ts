import type { Tx } from "../db";
import type { ChangeOperation } from "../generated/prisma/client";

// The statements that take logged rows back. Values travel from the log to the row inside of SQLite: integers beyond 2^53 and dates
// stay exactly as they were. Table and column names come from the schema, never from a request.

export type Column = { name: string; isKey: boolean };

/**
 * The statement that reverts `operation` for rows of `table`. `logged` is what gives their images: a query of `logId`, `before` and
 * `after`. An update writes those of `columns` that differ, and no row of which one holds something newer.
 */
export function revertSql(
  operation: ChangeOperation,
  table: string,
  columns: readonly Column[],
  logged: string,
): string {
  return { insert: deleteSql, delete: insertSql, update: updateSql }[operation](table, columns, logged);
}

export async function columnsOf(tx: Tx, table: string): Promise<Column[]> {
  const info = await tx.$queryRaw<{ name: string; pk: bigint | number }[]>`
    SELECT name, pk FROM pragma_table_info(${table})`;
  return info.map(({ name, pk }) => ({ name, isKey: Number(pk) > 0 }));
}

function deleteSql(table: string, columns: readonly Column[], logged: string): string {
  const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  const values = keys.map((key) => json("logged.after", key)).join(", ");
  return `DELETE FROM ${quote(table)} WHERE (${keys.map(quote).join(", ")}) IN (SELECT ${values} FROM (${logged}) AS logged)`;
}

function insertSql(table: string, columns: readonly Column[], logged: string): string {
  const names = columns.map(({ name }) => quote(name)).join(", ");
  const values = columns.map(({ name }) => json("logged.before", name)).join(", ");
  return `INSERT INTO ${quote(table)} (${names}) SELECT ${values} FROM (${logged}) AS logged ORDER BY logId DESC`;
}

function updateSql(table: string, columns: readonly Column[], logged: string): string {
  const own = columns.filter((column) => !column.isKey);
  const isChanged = ({ name }: Column) =>
    `${json("logged.before", name)} IS NOT ${json("logged.after", name)}`;
  const set = own
    .map((column) => {
      const current = `${quote(table)}.${quote(column.name)}`;
      return `${quote(column.name)} = CASE WHEN ${isChanged(column)} THEN ${json("logged.before", column.name)} ELSE ${current} END`;
    })
    .join(", ");
  const key = columns
    .filter((column) => column.isKey)
    .map(({ name }) => `${quote(table)}.${quote(name)} = ${json("logged.after", name)}`);
  const unchangedSince = own
    .filter(({ name }) => name !== "updatedAt")
    .map(
      (column) =>
        `(NOT (${isChanged(column)}) OR ${quote(table)}.${quote(column.name)} IS ${json("logged.after", column.name)})`,
    );
  // Materialized: from each logged row to its row by key, never through the table for each logged row.
  return `WITH logged AS MATERIALIZED (${logged})
    UPDATE ${quote(table)} SET ${set} FROM logged WHERE ${[...key, ...unchangedSince].join(" AND ")}`;
}

function json(image: string, column: string): string {
  return `json_extract(${image}, '$.${column}')`;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
