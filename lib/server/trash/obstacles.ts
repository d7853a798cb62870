import { isRecordTable, recordKinds } from "@/lib/core/changes/record-kinds";
import { readRecordNames } from "../changes/record-names";
import { keyOf, listUniqueColumns, type Reference, rowIdOf } from "../changes/table-facts";
import { UserError } from "../outcome";
import type { Tx } from "../tx";
import { isMissing } from "./restored-row";

/** Throws, with what stands in the way by name, when the rows of `RestoredRow` cannot come back as things are. */
export async function requireRestorable(tx: Tx, references: readonly Reference[]): Promise<void> {
  const tables = await tx.$queryRawUnsafe<{ table: string }[]>(`SELECT DISTINCT "table" FROM RestoredRow`);
  for (const { table } of tables) {
    for (const columns of await listUniqueColumns(tx, table)) await requireFree(tx, table, columns);
    for (const reference of references)
      if (reference.table === table && (reference.isRequired || reference.isCascade))
        await requireParent(tx, reference);
  }
}

/** Nothing else has taken the name. */
async function requireFree(tx: Tx, table: string, columns: readonly string[]): Promise<void> {
  const isSame = columns.map((column) => `other."${column}" = json_extract(own.before, '$.${column}')`);
  const [taken] = await tx.$queryRawUnsafe<{ rowId: string; otherId: string }[]>(
    `SELECT own.rowId, ${rowIdOf("other", await keyOf(tx, table))} AS otherId
     FROM RestoredRow r CROSS JOIN ChangeRow own ON own.id = r.id CROSS JOIN "${table}" other ON ${isSame.join(" AND ")}
     WHERE r."table" = '${table}' LIMIT 1`,
  );
  if (!taken) return;
  const names = await readRecordNames(tx, [
    { table, id: taken.rowId },
    { table, id: taken.otherId },
  ]);
  const kind = isRecordTable(table) ? recordKinds[table].singular : "record";
  throw new UserError(
    `${names.of({ table, id: taken.rowId })} cannot come back: there is a ${kind} ${names.of({ table, id: taken.otherId })} now. ` +
      "Give that one another name or delete it, then restore this one.",
  );
}

/** What it cannot be without is there, or comes back with it. */
async function requireParent(tx: Tx, { table, column, parent }: Reference): Promise<void> {
  const parentId = `json_extract(own.before, '$.${column}')`;
  const [orphan] = await tx.$queryRawUnsafe<{ rowId: string; parentId: string }[]>(
    `SELECT own.rowId, CAST(${parentId} AS TEXT) AS parentId FROM RestoredRow r CROSS JOIN ChangeRow own ON own.id = r.id
     WHERE r."table" = '${table}' AND ${parentId} IS NOT NULL AND ${isMissing(parent, parentId)} LIMIT 1`,
  );
  if (!orphan) return;
  const names = await readRecordNames(tx, [
    { table, id: orphan.rowId },
    { table: parent, id: orphan.parentId },
  ]);
  const kind = isRecordTable(parent) ? recordKinds[parent].singular : "record";
  throw new UserError(
    `${names.of({ table, id: orphan.rowId })} belongs to the ${kind} ${names.of({ table: parent, id: orphan.parentId })}, which is deleted, too. ` +
      "Restore that first, or both together.",
  );
}
