import { changeHref } from "@/lib/core/changes/list";
import { isRecordTable, recordKinds } from "@/lib/core/changes/record-kinds";
import { UserError } from "../outcome";
import type { Tx } from "../tx";
import { listLaterChanges } from "./later-changes";
import { readRecordNames } from "./record-names";
import { listReferences } from "./table-facts";

/**
 * Why a change cannot be taken back: names the newest of the changes that stand in the way, which is the one to undo first, says how many
 * more there are, and links to it.
 */
export async function refusalOf(tx: Tx, changeId: number): Promise<UserError> {
  const ids = await listLaterChanges(tx, changeId);
  const newest = ids[0] && (await tx.change.findUnique({ where: { id: ids[0] } }));
  if (!newest) return (await refusalOfGone(tx, changeId)) ?? new UserError(SOMETHING_NEWER);
  const more = ids.length - 1;
  const others =
    more > 0 ? ` and ${more.toLocaleString("en-US")} more ${more === 1 ? "change" : "changes"}` : "";
  const way = (await isAllPurged(tx, newest))
    ? "That cannot be taken back any more: what it did was deleted for good."
    : "Undo that first.";
  return new UserError(`Later work depends on this: “${newest.sentence}”${others}. ${way}`, undefined, [
    { label: newest.sentence, href: changeHref(newest.id) },
  ]);
}

const SOMETHING_NEWER = "Something newer stands in the place of this change. Undo the newer changes first.";

/** What it would bring back refers to a record that is neither here nor in the log: it was deleted for good. */
async function refusalOfGone(tx: Tx, changeId: number): Promise<UserError | null> {
  for (const { table, column, parent } of await listReferences(tx)) {
    const [row] = await tx.$queryRawUnsafe<{ recordTable: string; recordId: string }[]>(
      `SELECT own.recordTable, own.recordId FROM ChangeRow own
       WHERE own.changeId = ? AND own."table" = '${table}' AND json_extract(own.before, '$.${column}') IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM "${parent}" WHERE id = json_extract(own.before, '$.${column}'))
         AND NOT EXISTS (SELECT 1 FROM ChangeRow r WHERE r."table" = '${parent}' AND r.rowId = CAST(json_extract(own.before, '$.${column}') AS TEXT))
       LIMIT 1`,
      changeId,
    );
    if (!row) continue;
    const ref = { table: row.recordTable, id: row.recordId };
    const name = (await readRecordNames(tx, [ref])).of(ref);
    const what = isRecordTable(parent) ? recordKinds[parent].singular : "file";
    return new UserError(
      `This cannot be taken back any more: the ${what} that ${name} had then was deleted for good.`,
    );
  }
  return null;
}

async function isAllPurged(tx: Tx, change: { id: number; purgedAt: Date | null }): Promise<boolean> {
  if (change.purgedAt === null) return false;
  return (await tx.changeRow.findFirst({ where: { changeId: change.id }, select: { id: true } })) === null;
}

/** Throws when all that the change touched was deleted for good, or the file of something that it touched. */
export async function requireSomethingLeft(
  tx: Tx,
  change: { id: number; purgedAt: Date | null },
): Promise<void> {
  if (await isAllPurged(tx, change))
    throw new UserError("This cannot be taken back any more: what it did was deleted for good.");
  const [gone] = await tx.$queryRaw<{ table: string; id: string }[]>`
    WITH file AS (
      SELECT recordTable AS "table", recordId AS id, coalesce(json_extract(before, '$.fileId'), json_extract(before, '$.imageId')) AS fileId
      FROM ChangeRow WHERE changeId = ${change.id} AND before IS NOT NULL
        AND "table" IN ('MediaAsset', 'Character', 'Archetype', 'Project', 'TopLayerClip')
    )
    SELECT "table", id FROM file WHERE fileId IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM StoredFile WHERE StoredFile.id = file.fileId AND place <> 'purging') LIMIT 1`;
  if (!gone) return;
  const name = (await readRecordNames(tx, [gone])).of(gone);
  throw new UserError(
    `This cannot be taken back any more: the file that ${name} had then was deleted for good.`,
  );
}
