import { DOMAIN_OF_TABLE, type Domain } from "./events";
import type { Tx } from "./tx";

/** Whether a change altered any value, the time of the last update aside. */
export async function hasChanged(tx: Tx, changeId: number): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ChangeRow WHERE changeId = ${changeId}
      AND NOT (operation = 'update' AND json_remove(before, '$.updatedAt') = json_remove(after, '$.updatedAt')) LIMIT 1`;
  return rows.length > 0;
}

/** The records that a change touched, by domain; reads what the triggers logged. */
export async function touchedRecords(tx: Tx, changeId: number): Promise<{ domain: Domain; ids: number[] }[]> {
  const rows = await tx.$queryRaw<{ recordTable: string; recordId: string }[]>`
    SELECT DISTINCT recordTable, recordId FROM ChangeRow WHERE changeId = ${changeId}`;
  const idsOf = new Map<Domain, number[]>();
  for (const { recordTable, recordId } of rows) {
    const domain = DOMAIN_OF_TABLE[recordTable];
    if (!domain) continue;
    const ids = idsOf.get(domain) ?? [];
    const id = Number(recordId);
    if (Number.isInteger(id)) ids.push(id);
    idsOf.set(domain, ids);
  }
  return [...idsOf].map(([domain, ids]) => ({ domain, ids }));
}

/** The stored files that the touched rows pointed at, before or after. */
export async function touchedFileIds(tx: Tx, changeId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ fileId: bigint | number | null }[]>`
    WITH image AS (
      SELECT before AS row FROM ChangeRow WHERE changeId = ${changeId} AND "table" IN ('MediaAsset', 'Character', 'Archetype', 'Project', 'TopLayerClip')
      UNION ALL
      SELECT after FROM ChangeRow WHERE changeId = ${changeId} AND "table" IN ('MediaAsset', 'Character', 'Archetype', 'Project', 'TopLayerClip')
    )
    SELECT DISTINCT coalesce(json_extract(row, '$.fileId'), json_extract(row, '$.imageId')) AS fileId FROM image WHERE row IS NOT NULL`;
  return rows.flatMap(({ fileId }) => (fileId === null ? [] : [Number(fileId)]));
}
