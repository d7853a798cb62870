import type { Tx } from "../db";
import type { ChangeOperation } from "../generated/prisma/client";
import { type Column, columnsOf, revertSql } from "./revert-sql";

/**
 * Takes a change back table by table, thousands of rows a statement: what was deleted comes first (records before their parts), then
 * columns get their values, then what was created goes (parts before their records). What a row went through within the change does
 * not matter, only how it was before and after.
 *
 * False when that did not do exactly what was asked, whatever the reason: a name that is free only once something else is gone, or later
 * work in the way. The caller takes back to a savepoint and goes row by row.
 */
export async function revertInSets(tx: Tx, changeId: number): Promise<boolean> {
  await findNetRows(tx, changeId);
  try {
    const sets = await listSets(tx);
    for (const set of await inOrder(tx, sets)) if (!(await revertSet(tx, set))) return false;
    return true;
  } catch {
    return false;
  } finally {
    await tx.$executeRaw`DELETE FROM NetRow`;
  }
}

/** Rows of one table that all went the same way. `NetRow` holds them as neighbours. */
type RowSet = { table: string; operation: ChangeOperation; first: number; last: number };

/** Rows a statement; other requests are answered between two. */
const CHUNK = 5_000;

/** One row for each that is not now what it was before: where the log holds its first and its last image. */
async function findNetRows(tx: Tx, changeId: number): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE IF NOT EXISTS NetRow (id INTEGER PRIMARY KEY, "table" TEXT, operation TEXT, firstId INTEGER, lastId INTEGER)`;
  await tx.$executeRaw`DELETE FROM NetRow`;
  await tx.$executeRaw`
    INSERT INTO NetRow ("table", operation, firstId, lastId)
    WITH span AS (
      SELECT "table", rowId, min(id) AS firstId, max(id) AS lastId FROM ChangeRow WHERE changeId = ${changeId} GROUP BY "table", rowId
    )
    SELECT span."table",
      CASE WHEN first.operation = 'insert' THEN 'insert' WHEN last.operation = 'delete' THEN 'delete' ELSE 'update' END AS operation,
      firstId, lastId
    FROM span CROSS JOIN ChangeRow first ON first.id = firstId CROSS JOIN ChangeRow last ON last.id = lastId
    WHERE NOT (first.operation = 'insert' AND last.operation = 'delete')
    ORDER BY span."table", operation, lastId DESC`;
}

async function listSets(tx: Tx): Promise<RowSet[]> {
  const sets = await tx.$queryRaw<
    { table: string; operation: ChangeOperation; first: bigint; last: bigint }[]
  >`SELECT "table", operation, min(id) AS first, max(id) AS last FROM NetRow GROUP BY "table", operation`;
  return sets.map((set) => ({ ...set, first: Number(set.first), last: Number(set.last) }));
}

async function inOrder(tx: Tx, sets: readonly RowSet[]): Promise<RowSet[]> {
  const tables = await recordsFirst(tx, [...new Set(sets.map(({ table }) => table))]);
  const of = (operation: ChangeOperation) =>
    tables.flatMap((table) => sets.filter((set) => set.table === table && set.operation === operation));
  return [...of("delete"), ...of("update"), ...of("insert").reverse()];
}

/** Tables in an order in which each comes after those that its rows refer to. */
export async function recordsFirst(tx: Tx, tables: readonly string[]): Promise<string[]> {
  const references = await tx.$queryRaw<{ part: string; record: string }[]>`
    SELECT part.value AS part, reference."table" AS record
    FROM json_each(${JSON.stringify(tables)}) AS part, pragma_foreign_key_list(part.value) AS reference`;
  const ordered = new Set<string>();
  const visit = (table: string, path: readonly string[]) => {
    if (ordered.has(table) || path.includes(table)) return;
    for (const { part, record } of references) if (part === table) visit(record, [...path, table]);
    if (tables.includes(table)) ordered.add(table);
  };
  for (const table of tables) visit(table, []);
  return [...ordered];
}

async function revertSet(tx: Tx, { table, operation, first, last }: RowSet): Promise<boolean> {
  const all = await columnsOf(tx, table);
  const columns = operation === "update" ? await changedColumns(tx, all, first, last) : all;
  if (columns.every(({ isKey }) => isKey) && operation === "update") return true;
  const sql = revertSql(operation, table, columns, NET_IMAGES);
  for (let from = first; from <= last; from += CHUNK) {
    const to = Math.min(from + CHUNK - 1, last);
    if ((await tx.$executeRawUnsafe(sql, from, to)) !== to - from + 1) return false;
  }
  return true;
}

const NET_IMAGES = `
  SELECT net.id AS logId, first.before AS before, last.after AS after FROM NetRow net
  CROSS JOIN ChangeRow first ON first.id = net.firstId CROSS JOIN ChangeRow last ON last.id = net.lastId
  WHERE net.id BETWEEN ? AND ?`;

/**
 * The key, and the columns that differ in any of the rows. A table has dozens, a change touches a few; writing the others would cost
 * most of the time, and have them indexed anew. Looks for a row with a difference not yet known until there is none.
 */
async function changedColumns(
  tx: Tx,
  all: readonly Column[],
  first: number,
  last: number,
): Promise<Column[]> {
  const known = new Set<string>();
  for (;;) {
    const paths = [...known].map((name) => `, '$.${name}'`).join("");
    const [row] = await tx.$queryRawUnsafe<{ before: string; after: string }[]>(
      `SELECT before, after FROM (${NET_IMAGES}) WHERE json_remove(before${paths}) <> json_remove(after${paths}) LIMIT 1`,
      first,
      last,
    );
    if (!row) break;
    const [before, after] = [imageOf(row.before), imageOf(row.after)];
    const found = all.filter(({ name }) => !known.has(name) && before.get(name) !== after.get(name));
    if (found.length === 0) throw new Error("Two images differ, and none of their columns.");
    for (const { name } of found) known.add(name);
  }
  return all.filter(({ name, isKey }) => isKey || known.has(name));
}

/** For comparing: whole numbers beyond 2^53 may seem equal, and are then taken back row by row. */
function imageOf(json: string): Map<string, unknown> {
  return new Map(Object.entries(JSON.parse(json) as Record<string, unknown>));
}
