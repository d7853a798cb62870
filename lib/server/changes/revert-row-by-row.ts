import { isConstraintViolation } from "../database-errors";
import type { Tx } from "../db";
import type { ChangeOperation } from "../generated/prisma/client";
import { columnsOf, revertSql } from "./revert-sql";

/**
 * Takes a change back by walking its log backwards, through every state there was. False when something newer stands in the way; the
 * caller takes back to a savepoint.
 */
export async function revertRowByRow(tx: Tx, changeId: number): Promise<boolean> {
  const rows = await tx.changeRow.findMany({
    where: { changeId },
    orderBy: { id: "desc" },
    select: { id: true, table: true, rowId: true, operation: true },
  });
  try {
    for (const run of runsOf(rows)) if (!(await revert(tx, run))) return false;
    return true;
  } catch (error) {
    // A constraint that newer work keeps; anything else is no matter of order.
    if (isConstraintViolation(error)) return false;
    throw error;
  }
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

async function revert(tx: Tx, run: Run): Promise<boolean> {
  const columns = await columnsOf(tx, run.table);
  const ids = JSON.stringify(run.ids);
  const sql = revertSql(run.operation, run.table, columns, LOGGED);
  return (await tx.$executeRawUnsafe(sql, ids)) === run.ids.length;
}

const LOGGED =
  "SELECT id AS logId, before, after FROM ChangeRow WHERE id IN (SELECT value FROM json_each(?))";
