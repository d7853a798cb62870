import type { Tx } from "../db";
import type { ChangeOperation } from "../generated/prisma/client";
import { type Outcome, outcome, UserError } from "../outcome";

/**
 * Takes a recorded change back, as a change of its own (so that undoing an undo is a redo).
 *
 * The logged rows are walked backwards: what was inserted is deleted, what was deleted is inserted, what was updated gets
 * its changed columns back. It refuses, whole and with a reason, when that would destroy later work: a created record that
 * was changed since, a column that holds something newer, or anything else that the undo would drag along (seen exactly,
 * because the undo is logged too: it may touch the rows of the original and no others).
 */
export async function undoChange(tx: Tx, input: { id: number }): Promise<Outcome<{ id: number }>> {
  const change = await tx.change.findUnique({ where: { id: input.id } });
  if (!change) throw new UserError("This change is not in the history any more.");
  if (change.undoneById !== null) throw new UserError("This change has been undone already.");
  await refuseIfCreatedRowsWereUsed(tx, change.id);

  const undo = await currentChangeId(tx);
  const rows = await tx.changeRow.findMany({
    where: { changeId: change.id },
    orderBy: { id: "desc" },
    select: { id: true, table: true, rowId: true, operation: true },
  });
  for (const run of runsOf(rows)) await revert(tx, run);
  await refuseIfMoreWasTouched(tx, undo, rows.length);

  await tx.change.update({ where: { id: change.id }, data: { undoneById: undo } });
  await tx.change.update({ where: { id: undo }, data: { undoOfId: change.id } });
  const isRedo = change.undoOfId !== null;
  if (isRedo) await tx.change.update({ where: { id: change.undoOfId ?? 0 }, data: { undoneById: null } });
  const original = isRedo ? await originalOf(tx, change.undoOfId ?? 0) : change.sentence;
  return outcome(`${isRedo ? "Redone" : "Undone"}: ${original}`, { id: change.id });
}

/** Takes back the newest change that a person made and that still stands; what Ctrl Z does. */
export async function undoLastChange(tx: Tx): Promise<Outcome<{ id: number }>> {
  const last = await tx.change.findFirst({
    where: { origin: { in: ["person", "dock"] }, undoneById: null, undoOfId: null, sentence: { not: "" } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!last) throw new UserError("There is nothing to undo.");
  return undoChange(tx, last);
}

/** Brings back what was undone last, as long as nothing was changed since; what Ctrl Shift Z does. */
export async function redoLastChange(tx: Tx): Promise<Outcome<{ id: number }>> {
  const last = await tx.change.findFirst({
    where: { origin: { in: ["person", "dock"] }, undoneById: null, sentence: { not: "" } },
    orderBy: { id: "desc" },
    select: { id: true, undoOfId: true, undoOf: { select: { undoOfId: true } } },
  });
  const isUndo = last !== null && last.undoOfId !== null && last.undoOf?.undoOfId === null;
  if (!isUndo) throw new UserError("There is nothing to redo.");
  return undoChange(tx, last);
}

/** Logged rows that one statement can take back: neighbours of one table and operation, no row twice. */
type Run = { table: string; operation: ChangeOperation; ids: number[] };

type LoggedRow = { id: number; table: string; rowId: string; operation: ChangeOperation };

/** Keeps the bound parameters of a statement well under SQLite's limit. */
const RUN_LENGTH = 5_000;

function runsOf(rows: LoggedRow[]): Run[] {
  const runs: Run[] = [];
  let seen = new Set<string>();
  for (const row of rows) {
    const last = runs.at(-1);
    const fits =
      last?.table === row.table &&
      last.operation === row.operation &&
      last.ids.length < RUN_LENGTH &&
      !seen.has(row.rowId);
    if (fits) last.ids.push(row.id);
    else {
      runs.push({ table: row.table, operation: row.operation, ids: [row.id] });
      seen = new Set();
    }
    seen.add(row.rowId);
  }
  return runs;
}

type Column = { name: string; isKey: boolean };

async function revert(tx: Tx, run: Run): Promise<void> {
  const columns = await columnsOf(tx, run.table);
  const ids = JSON.stringify(run.ids);
  const sql = { insert: deleteSql, delete: insertSql, update: updateSql }[run.operation](run.table, columns);
  const reverted = await tx.$executeRawUnsafe(sql, ids);
  if (reverted !== run.ids.length)
    throw new UserError("Something newer stands in the place of this change. Undo the newer changes first.");
}

// Values travel from the log to the row inside of SQLite: integers beyond 2^53 and dates stay exactly as they were. Table and
// column names come from the schema, never from a request.

const LOGGED = `(SELECT id AS logId, before, after FROM ChangeRow WHERE id IN (SELECT value FROM json_each(?)))`;

function deleteSql(table: string, columns: Column[]): string {
  const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  const logged = keys.map((key) => json("logged.after", key)).join(", ");
  return `DELETE FROM ${table_(table)} WHERE (${keys.map(quote).join(", ")}) IN (SELECT ${logged} FROM ${LOGGED} AS logged)`;
}

function insertSql(table: string, columns: Column[]): string {
  const names = columns.map(({ name }) => quote(name)).join(", ");
  const values = columns.map(({ name }) => json("logged.before", name)).join(", ");
  return `INSERT INTO ${table_(table)} (${names}) SELECT ${values} FROM ${LOGGED} AS logged ORDER BY logId DESC`;
}

function updateSql(table: string, columns: Column[]): string {
  const own = columns.filter((column) => !column.isKey);
  const isChanged = ({ name }: Column) =>
    `${json("logged.before", name)} IS NOT ${json("logged.after", name)}`;
  const set = own
    .map((column) => {
      const current = `${table_(table)}.${quote(column.name)}`;
      return `${quote(column.name)} = CASE WHEN ${isChanged(column)} THEN ${json("logged.before", column.name)} ELSE ${current} END`;
    })
    .join(", ");
  const key = columns
    .filter((column) => column.isKey)
    .map(({ name }) => `${table_(table)}.${quote(name)} = ${json("logged.after", name)}`);
  const unchangedSince = own
    .filter(({ name }) => name !== "updatedAt")
    .map(
      (column) =>
        `(NOT (${isChanged(column)}) OR ${table_(table)}.${quote(column.name)} IS ${json("logged.after", column.name)})`,
    );
  return `UPDATE ${table_(table)} SET ${set} FROM ${LOGGED} AS logged WHERE ${[...key, ...unchangedSince].join(" AND ")}`;
}

function json(image: string, column: string): string {
  return `json_extract(${image}, '$.${column}')`;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const table_ = quote;

async function columnsOf(tx: Tx, table: string): Promise<Column[]> {
  const info = await tx.$queryRaw<{ name: string; pk: bigint | number }[]>`
    SELECT name, pk FROM pragma_table_info(${table})`;
  return info.map(({ name, pk }) => ({ name, isKey: Number(pk) > 0 }));
}

async function currentChangeId(tx: Tx): Promise<number> {
  const current = await tx.currentChange.findUniqueOrThrow({ where: { id: 1 } });
  if (current.changeId === null) throw new Error("An undo must run inside of a recorded write.");
  return current.changeId;
}

async function originalOf(tx: Tx, id: number): Promise<string> {
  return (await tx.change.findUniqueOrThrow({ where: { id }, select: { sentence: true } })).sentence;
}

async function refuseIfCreatedRowsWereUsed(tx: Tx, changeId: number): Promise<void> {
  const later = await tx.$queryRaw<{ sentence: string }[]>`
    SELECT c.sentence FROM ChangeRow created
    JOIN ChangeRow later ON later."table" = created."table" AND later.rowId = created.rowId AND later.changeId > created.changeId
    JOIN Change c ON c.id = later.changeId AND c.undoneById IS NULL AND c.undoOfId IS NULL
    WHERE created.changeId = ${changeId} AND created.operation = 'insert' LIMIT 1`;
  if (later[0]) throw new UserError(`This was changed since: ${later[0].sentence}. Undo that first.`);
}

async function refuseIfMoreWasTouched(tx: Tx, undo: number, expected: number): Promise<void> {
  const touched = await tx.changeRow.count({ where: { changeId: undo } });
  if (touched > expected)
    throw new UserError("Later work depends on this change. Undo the newer changes first.");
}
