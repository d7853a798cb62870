import { isRecordTable } from "@/lib/core/changes/record-kinds";
import { recordsFirst } from "../changes/revert-in-sets";
import { columnsOf, revertSql } from "../changes/revert-sql";
import { listReferences, type Reference } from "../changes/table-facts";
import { idList } from "../id-list";
import type { Tx } from "../tx";
import { requireRestorable } from "./obstacles";
import { isMissing } from "./restored-row";

/**
 * Brings some records of one deletion back, by the numbers of their lines, with what belongs to them. The rows that come back are
 * collected in `RestoredRow` first, whether they are records or parts. Throws what stands in the way.
 */
export async function restoreLines(tx: Tx, changeId: number, lineIds: readonly number[]): Promise<void> {
  const references = await listReferences(tx);
  await tx.$executeRaw`CREATE TEMP TABLE IF NOT EXISTS RestoredRow (id INTEGER PRIMARY KEY, "table" TEXT, rowId TEXT, isAsked INTEGER)`;
  await tx.$executeRaw`CREATE INDEX IF NOT EXISTS temp.RestoredRow_row ON RestoredRow ("table", rowId)`;
  try {
    await tx.$executeRaw`
      INSERT INTO RestoredRow SELECT id, "table", rowId, 1 FROM ChangeRow WHERE id IN ${idList(lineIds)}`;
    const tables = await tablesOf(tx, changeId);
    for (let before = -1, now = 0; before !== now; before = now, now = await countRestored(tx)) {
      await addParts(tx, changeId);
      for (const reference of references)
        if (reference.isCascade && tables.includes(reference.table))
          await addDependents(tx, changeId, reference);
    }
    await dropWithoutEnds(tx, references);
    await requireRestorable(tx, references);
    for (const table of await recordsFirst(tx, tables)) await insertRows(tx, table, references);
    for (const reference of references) if (!reference.isRequired) await linkAgain(tx, changeId, reference);
    for (const reference of references) await moveBack(tx, changeId, reference, references);
  } finally {
    await tx.$executeRaw`DELETE FROM RestoredRow`;
  }
}

async function tablesOf(tx: Tx, changeId: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ table: string }[]>`
    SELECT DISTINCT "table" FROM ChangeRow WHERE changeId = ${changeId} AND operation = 'delete'`;
  return rows.map(({ table }) => table);
}

async function countRestored(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: bigint | number }[]>`SELECT count(*) AS count FROM RestoredRow`;
  return Number(row?.count);
}

/** Tags, ingredients and so on of the records that come back. */
async function addParts(tx: Tx, changeId: number): Promise<void> {
  await tx.$executeRaw`
    INSERT OR IGNORE INTO RestoredRow
    SELECT part.id, part."table", part.rowId, 0 FROM RestoredRow restored
    CROSS JOIN ChangeRow part ON part.changeId = ${changeId} AND part.recordTable = restored."table" AND part.recordId = restored.rowId
      AND part.operation = 'delete' AND part."table" <> part.recordTable`;
}

/** What went because the record went: rules that name it, its places in other records. */
async function addDependents(tx: Tx, changeId: number, { table, column, parent }: Reference): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT OR IGNORE INTO RestoredRow
     SELECT part.id, part."table", part.rowId, 0 FROM ChangeRow part
     WHERE part.changeId = ? AND part."table" = '${table}' AND part.operation = 'delete'
       AND EXISTS (SELECT 1 FROM RestoredRow WHERE "table" = '${parent}' AND rowId = CAST(json_extract(part.before, '$.${column}') AS TEXT))
       AND NOT EXISTS (SELECT 1 FROM ChangeRow later WHERE later."table" = part."table" AND later.rowId = part.rowId AND later.id > part.id)`,
    changeId,
  );
}

/** What joins a record to one that is neither there nor comes back waits for that one; until nothing more is left out. */
async function dropWithoutEnds(tx: Tx, references: readonly Reference[]): Promise<void> {
  for (let dropped = 1; dropped > 0; ) {
    dropped = 0;
    for (const { table, column, parent, isCascade } of references) {
      if (!isCascade) continue;
      dropped += await tx.$executeRawUnsafe(
        `DELETE FROM RestoredRow WHERE "table" = '${table}' AND id IN (
           SELECT r.id FROM RestoredRow r CROSS JOIN ChangeRow own ON own.id = r.id
           WHERE r."table" = '${table}' AND NOT r.isAsked AND json_extract(own.before, '$.${column}') IS NOT NULL
             AND ${isMissing(parent, `json_extract(own.before, '$.${column}')`)})`,
      );
    }
  }
}

/** As they were; a link to what is not there stays empty until that comes back (`linkAgain`). */
async function insertRows(tx: Tx, table: string, references: readonly Reference[]): Promise<void> {
  const own = references.filter((reference) => reference.table === table && !reference.isRequired);
  const columns = await columnsOf(tx, table);
  const value = (column: string) => {
    const stored = `json_extract(own.before, '$.${column}')`;
    const reference = own.find((one) => one.column === column);
    return reference
      ? `CASE WHEN EXISTS (SELECT 1 FROM "${reference.parent}" WHERE id = ${stored}) THEN ${stored} END`
      : stored;
  };
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns.map(({ name }) => `"${name}"`).join(", ")})
     SELECT ${columns.map(({ name }) => value(name)).join(", ")}
     FROM RestoredRow r CROSS JOIN ChangeRow own ON own.id = r.id WHERE r."table" = '${table}' ORDER BY r.id DESC`,
  );
}

/**
 * Rows that had a link to what comes back have it again, unless they were given another one since: those that the deletion emptied, and
 * those that were deleted along and came back before.
 */
async function linkAgain(tx: Tx, changeId: number, { table, column, parent }: Reference): Promise<void> {
  if (!isRecordTable(parent)) return;
  await tx.$executeRawUnsafe(
    `WITH linked AS MATERIALIZED (
       SELECT own.rowId, json_extract(own.before, '$.${column}') AS target FROM ChangeRow own
       WHERE own.changeId = ? AND own."table" = '${table}' AND own.operation IN ('update', 'delete')
         AND json_extract(own.after, '$.${column}') IS NULL
         AND EXISTS (SELECT 1 FROM RestoredRow WHERE "table" = '${parent}' AND rowId = CAST(json_extract(own.before, '$.${column}') AS TEXT))
     )
     UPDATE "${table}" SET "${column}" = linked.target FROM linked WHERE "${table}".id = CAST(linked.rowId AS INTEGER)
       AND "${table}"."${column}" IS NULL`,
    changeId,
  );
}

/** What the deletion moved from a record that comes back to another one goes back to it, unless it was changed since. */
async function moveBack(
  tx: Tx,
  changeId: number,
  { table, column, parent }: Reference,
  references: readonly Reference[],
): Promise<void> {
  if (!isRecordTable(table) || !isRecordTable(parent)) return;
  const isOtherLink = (name: string) =>
    name !== column && references.some((one) => one.table === table && one.column === name);
  const columns = (await columnsOf(tx, table)).filter(({ name }) => !isOtherLink(name));
  const moved = `
    SELECT id AS logId, before, after FROM ChangeRow WHERE changeId = ? AND "table" = '${table}' AND operation = 'update'
      AND json_extract(after, '$.${column}') <> json_extract(before, '$.${column}')
      AND EXISTS (SELECT 1 FROM RestoredRow WHERE "table" = '${parent}' AND rowId = CAST(json_extract(before, '$.${column}') AS TEXT))`;
  await tx.$executeRawUnsafe(revertSql("update", table, columns, moved), changeId);
}
