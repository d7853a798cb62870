import type { Tx } from "../tx";
import { keyOf, listReferences, listUniqueColumns, rowIdOf } from "./table-facts";

/**
 * The changes that stand in the way of taking one back, newest first: they stand, came later, and hold something that the undo would
 * destroy or cannot do without. At most a thousand.
 */
export async function listLaterChanges(tx: Tx, changeId: number): Promise<number[]> {
  const touched = await tx.$queryRawUnsafe<{ table: string; operation: string }[]>(
    `SELECT DISTINCT "table", operation FROM ChangeRow WHERE changeId = ?`,
    changeId,
  );
  const tablesOf = (operation: string) =>
    touched.filter((one) => one.operation === operation).map(({ table }) => table);
  const references = await listReferences(tx);
  const found = new Set(await uponTheSameRows(tx, changeId));
  for (const { table, column, parent } of references)
    if (tablesOf("insert").includes(parent))
      for (const id of await thatRefer(tx, changeId, table, column, parent)) found.add(id);
  for (const table of tablesOf("delete")) {
    for (const columns of await listUniqueColumns(tx, table))
      for (const id of await thatTook(tx, changeId, table, columns)) found.add(id);
    for (const { column, parent } of references.filter((one) => one.table === table))
      for (const id of await thatDeleted(tx, changeId, table, column, parent)) found.add(id);
  }
  return standing(tx, changeId, [...found]);
}

const idsOf = (rows: { id: bigint | number }[]) => rows.map(({ id }) => Number(id));

/** Only updates of other columns do not get into each other's way. */
async function uponTheSameRows(tx: Tx, changeId: number): Promise<number[]> {
  return idsOf(
    await tx.$queryRaw<{ id: bigint | number }[]>`
      SELECT DISTINCT later.changeId AS id FROM ChangeRow own
      CROSS JOIN ChangeRow later ON later."table" = own."table" AND later.rowId = own.rowId AND later.id > own.id
      WHERE own.changeId = ${changeId} AND later.changeId > ${changeId} AND (
        own.operation <> 'update' OR later.operation <> 'update' OR EXISTS (
          SELECT 1 FROM json_each(own.before) AS field
          WHERE field.key <> 'updatedAt' AND field.value IS NOT json_extract(own.after, '$.' || field.key)
            AND json_extract(later.before, '$.' || field.key) IS NOT json_extract(later.after, '$.' || field.key)
        )
      ) LIMIT 1000`,
  );
}

/** Later work that refers to what the change created. */
async function thatRefer(tx: Tx, changeId: number, table: string, column: string, parent: string) {
  const rowId = rowIdOf("part", await keyOf(tx, table));
  return idsOf(
    await tx.$queryRawUnsafe<{ id: bigint | number }[]>(
      `SELECT max(l.changeId) AS id FROM ChangeRow own
       CROSS JOIN "${table}" part ON part."${column}" = CAST(own.rowId AS INTEGER)
       CROSS JOIN ChangeRow l ON l."table" = '${table}' AND l.rowId = ${rowId}
       WHERE own.changeId = ? AND own."table" = '${parent}' AND own.operation = 'insert' AND l.after IS NOT NULL
         AND json_extract(l.after, '$.${column}') = part."${column}"
         AND (l.before IS NULL OR json_extract(l.before, '$.${column}') IS NOT part."${column}")
       GROUP BY l.rowId LIMIT 1000`,
      changeId,
    ),
  );
}

/** Who has, under a unique name, what a deleted row had. */
async function thatTook(tx: Tx, changeId: number, table: string, columns: readonly string[]) {
  const rowId = rowIdOf("other", await keyOf(tx, table));
  const isSame = columns.map((column) => `other."${column}" = json_extract(own.before, '$.${column}')`);
  return idsOf(
    await tx.$queryRawUnsafe<{ id: bigint | number }[]>(
      `SELECT max(l.changeId) AS id FROM ChangeRow own
       CROSS JOIN "${table}" other ON ${isSame.join(" AND ")}
       CROSS JOIN ChangeRow l ON l."table" = '${table}' AND l.rowId = ${rowId}
       WHERE own.changeId = ? AND own."table" = '${table}' AND own.operation = 'delete' AND ${rowId} <> own.rowId
       GROUP BY l.rowId LIMIT 1000`,
      changeId,
    ),
  );
}

/** Who deleted what a deleted row refers to. */
async function thatDeleted(tx: Tx, changeId: number, table: string, column: string, parent: string) {
  return idsOf(
    await tx.$queryRawUnsafe<{ id: bigint | number }[]>(
      `SELECT DISTINCT l.changeId AS id FROM ChangeRow own
       CROSS JOIN ChangeRow l ON l."table" = '${parent}' AND l.rowId = CAST(json_extract(own.before, '$.${column}') AS TEXT)
       WHERE own.changeId = ? AND own."table" = '${table}' AND own.operation = 'delete' AND l.operation = 'delete'
         AND NOT EXISTS (SELECT 1 FROM "${parent}" WHERE id = json_extract(own.before, '$.${column}')) LIMIT 1000`,
      changeId,
    ),
  );
}

async function standing(tx: Tx, changeId: number, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM Change
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND id > ${changeId}
      AND undoneById IS NULL AND undoOfId IS NULL AND sentence <> ''
    ORDER BY id DESC LIMIT 1000`;
  return idsOf(rows);
}
