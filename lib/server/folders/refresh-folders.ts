import { insideOf } from "@/lib/core/intake/folder-path";
import type { Tx } from "../tx";

/**
 * Brings linked files and intakes after their folders, which a change may have moved, deleted or brought back. Stored files are inventory
 * and not in the log: whose they are is told by their paths. The last thing of every recorded write that touched a folder, an undo included.
 */
export async function refreshFolders(tx: Tx, changeId: number): Promise<void> {
  const touched = await tx.$queryRaw<{ id: string; before: string | null; after: string | null }[]>`
    SELECT rowId AS id, json_extract(before, '$.path') AS before, json_extract(after, '$.path') AS after
    FROM ChangeRow WHERE changeId = ${changeId} AND "table" = 'MediaFolder' ORDER BY id`;
  for (const { id, before, after } of touched) {
    if (after === null) continue;
    if (before === null) await adopt(tx, Number(id), after);
    else if (before !== after) await move(tx, Number(id), before, after);
  }
}

/** It is new, or back: linked files in it that belong to no folder are its own, and so is the record of what was taken from it. */
async function adopt(tx: Tx, folderId: number, path: string): Promise<void> {
  const { first, last } = rangeOf(path);
  await tx.$executeRaw`
    UPDATE StoredFile SET folderId = ${folderId}
    WHERE area = 'media' AND path >= ${first} AND path < ${last} AND place = 'linked' AND folderId IS NULL`;
  await tx.mediaFolderState.upsert({ where: { folderId }, create: { folderId }, update: {} });
  if ((await tx.intake.count({ where: { folderId } })) > 0) return;
  const orphan = await tx.intake.findFirst({
    where: { folderId: null, path },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (orphan) await tx.intake.update({ where: orphan, data: { folderId }, select: { id: true } });
}

/** A file that is known at its new place already stays where it was. */
async function move(tx: Tx, folderId: number, before: string, after: string): Promise<void> {
  const [from, to] = [insideOf(before), insideOf(after)];
  const { first, last } = rangeOf(before);
  // Code points, as SQLite counts them.
  const rest = [...from].length + 1;
  await tx.$executeRaw`
    UPDATE OR IGNORE StoredFile SET path = ${to} || substr(path, ${rest}), missingAt = NULL
    WHERE folderId = ${folderId} AND path >= ${first} AND path < ${last}`;
  await tx.$executeRaw`
    UPDATE OR IGNORE IntakeFile SET path = ${to} || substr(path, ${rest})
    WHERE intakeId IN (SELECT id FROM Intake WHERE folderId = ${folderId}) AND path >= ${first} AND path < ${last}`;
  await tx.intake.updateMany({ where: { folderId }, data: { path: after } });
}

/** All paths inside, as a range of the index: from the folder's slash to the sign after it. */
function rangeOf(folder: string): { first: string; last: string } {
  const first = insideOf(folder);
  return {
    first,
    last: `${first.slice(0, -1)}${String.fromCharCode(first.charCodeAt(first.length - 1) + 1)}`,
  };
}
