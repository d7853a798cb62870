import { insideOf } from "@/lib/core/intake/folder-path";
import { db, writeQuietly } from "../../db";
import { publish } from "../../events";
import type { StoredFile } from "../../generated/prisma/client";

/** What is seen of a file before it is read. */
type Facts = Pick<StoredFile, "mimeType" | "kind"> & { size: number };

/** A linked file that has been found again, byte for byte; with `facts` one that is found here for the first time, and is to be read. */
export type Relocation = { id: number; path: string; facts: Facts | null };

/** Whether nothing of a linked file is known but the path it had where it came from. */
export function isUnread({ hash, size }: { hash: string | null; size: number | bigint }): boolean {
  return hash === null && Number(size) === 0;
}

/**
 * Writes where linked files are now: they belong to the folder that holds them there. One whose place another file of the library has (the
 * folder there was taken in before) is left alone. An inventory, so no change is recorded of it. Gives how many there were.
 */
export async function relocate(found: readonly Relocation[]): Promise<number> {
  if (found.length === 0) return 0;
  const folders = await db().mediaFolder.findMany({ select: { id: true, path: true } });
  const rows = found.map(({ id, path }) => ({
    ...{ id, path },
    folderId: folders.find((folder) => path.startsWith(insideOf(folder.path)))?.id ?? null,
  }));
  const count = await writeQuietly(
    (tx) => tx.$executeRaw`
      UPDATE OR IGNORE StoredFile SET path = value ->> 'path', folderId = value ->> 'folderId', missingAt = NULL
      FROM json_each(${JSON.stringify(rows)}) WHERE StoredFile.id = value ->> 'id'`,
  );
  await readFirst(found);
  return count;
}

async function readFirst(found: readonly Relocation[]): Promise<void> {
  const unread = found.flatMap(({ id, path, facts }) => (facts ? { id, path, ...pick(facts) } : []));
  if (unread.length === 0) return;
  const fileIds = unread.map(({ id }) => id);
  await writeQuietly(async (tx) => {
    for (const { id, path, ...facts } of unread)
      await tx.storedFile.updateMany({ where: { id, path }, data: { ...facts, problem: null } });
    await tx.task.deleteMany({ where: { fileId: { in: fileIds } } });
    await tx.task.createMany({
      data: fileIds.flatMap((fileId) => (["hash", "probe"] as const).map((kind) => ({ kind, fileId }))),
    });
  });
  publish({ changeId: null, records: [{ domain: "media", ids: [] }], fileIds });
}

function pick({ size, mimeType, kind }: Facts): Facts {
  return { size, mimeType, kind };
}
