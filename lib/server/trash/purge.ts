import { purgeBefore } from "@/lib/core/trash/days";
import type { TrashSelection } from "@/lib/core/trash/list";
import { backUpBeforeBulk, isBackupDue } from "../backups/before-bulk";
import { db, writeQuietly } from "../db";
import { publish } from "../events";
import { Prisma } from "../generated/prisma/client";
import { getSettings } from "../settings/queries";
import { isReferenced } from "../storage/placements";
import type { Tx } from "../tx";
import { removePurgedFiles } from "./purge-files";
import { selectLines, type TrashLine } from "./restore";
import { deletionLines, fileOf, isDeletion, isLastWord, isShownKind } from "./trashed";

/** Records that go for good in one transaction. */
const BATCH = 200;

/**
 * Deletes records of the trash for good, and then their files: a kill in between leaves files that are marked, and the next start
 * finishes them. The changes that had to do with them can no longer be taken back. Files linked in place are never touched.
 */
export async function purgeSelected(selection: TrashSelection): Promise<{ purged: number }> {
  const lines = await selectLines(db(), selection);
  if (isBackupDue(lines.length)) await backUpBeforeBulk();
  let purged = 0;
  for (let start = 0; start < lines.length; start += BATCH)
    purged += await purgeLines(lines.slice(start, start + BATCH).map(({ id }) => id));
  await removePurgedFiles();
  tellScreens();
  return { purged };
}

/**
 * Deletes for good what has been in the trash for longer than the setting says, and files in the trash that no record there had: those
 * that were replaced. Goes on where a kill or `isStopped` ended it.
 */
export async function purgeOld(now: Date, isStopped: () => boolean = () => false): Promise<number> {
  const before = purgeBefore((await getSettings()).trashDays, now);
  let purged = 0;
  for (let last = { changeId: 0, id: 0 }; before && !isStopped(); ) {
    const lines = await listOld(before, last);
    const end = lines.at(-1);
    if (!end) break;
    last = { changeId: Number(end.changeId), id: Number(end.id) };
    purged += await purgeLines(lines.map(({ id }) => Number(id)));
  }
  while (before && !isStopped() && (await writeQuietly((tx) => markOldFiles(tx, before))) > 0);
  await removePurgedFiles();
  if (purged > 0) tellScreens();
  return purged;
}

function listOld(before: Date, last: { changeId: number; id: number }) {
  return db().$queryRaw<Record<"changeId" | "id", bigint | number>[]>`
    SELECT r.changeId, r.id FROM ${deletionLines} CROSS JOIN Change c ON c.id = r.changeId
    WHERE ${isDeletion} AND ${isShownKind} AND (r.changeId, r.id) > (${last.changeId}, ${last.id})
      AND c.createdAt < ${before} AND c.undoneById IS NULL AND ${isLastWord}
    ORDER BY r.changeId, r.id LIMIT ${BATCH}`;
}

/** In one transaction: their lines and those of their parts go from the log, whatever change they belong to. */
function purgeLines(ids: readonly number[]): Promise<number> {
  return writeQuietly(async (tx) => {
    const lines = await selectLines(tx, { records: [...ids], deletions: [] });
    if (lines.length === 0) return 0;
    const log = logOf(lines);
    const files = await tx.$queryRaw<{ id: bigint | number | null }[]>`
      SELECT DISTINCT coalesce(json_extract(image.value, '$.fileId'), json_extract(image.value, '$.imageId')) AS id
      FROM ${log} CROSS JOIN json_each(json_array(log.before, log.after)) AS image
      WHERE log."table" IN ('MediaAsset', 'Character', 'Archetype', 'Project', 'TopLayerClip') AND image.value IS NOT NULL`;
    await tx.$executeRaw`
      UPDATE Change SET purgedAt = ${new Date()}
      WHERE purgedAt IS NULL AND id IN (SELECT log.changeId FROM ${log})`;
    await tx.$executeRaw`DELETE FROM ChangeRow WHERE id IN (SELECT log.id FROM ${log})`;
    await markFiles(
      tx,
      Prisma.sql`id IN (SELECT value FROM json_each(${JSON.stringify(files.map(({ id }) => Number(id)))}))`,
    );
    return lines.length;
  });
}

/** The lines of records and of their parts in all of the log, as `log`. */
function logOf(lines: readonly TrashLine[]): Prisma.Sql {
  const records = JSON.stringify(lines.map(({ table, rowId }) => ({ table, id: rowId })));
  return Prisma.sql`json_each(${records}) AS record
    CROSS JOIN ChangeRow log ON log.recordTable = record.value ->> 'table' AND log.recordId = record.value ->> 'id'`;
}

/** Those that lie in the trash, and that no record refers to, there or here. */
function markFiles(tx: Tx, which: Prisma.Sql): Promise<number> {
  return tx.$executeRaw`
    UPDATE StoredFile SET place = 'purging' WHERE ${which} AND place = 'trash' AND NOT ${isReferenced}
      AND NOT EXISTS (SELECT 1 FROM ChangeRow r WHERE ${isDeletion} AND ${fileOf} = StoredFile.id AND ${isLastWord})`;
}

function markOldFiles(tx: Tx, before: Date): Promise<number> {
  return markFiles(
    tx,
    Prisma.sql`id IN (
      SELECT id FROM StoredFile WHERE place = 'trash' AND trashedAt < ${before} AND NOT ${isReferenced}
        AND NOT EXISTS (SELECT 1 FROM ChangeRow r WHERE ${isDeletion} AND ${fileOf} = StoredFile.id AND ${isLastWord})
      ORDER BY trashedAt LIMIT ${BATCH})`,
  );
}

function tellScreens(): void {
  publish({ changeId: null, records: [{ domain: "media", ids: [] }], fileIds: [] });
}
