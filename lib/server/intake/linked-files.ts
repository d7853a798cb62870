import { db, writeQuietly } from "../db";
import { idList } from "../id-list";
import { fileStat } from "../storage/file-system";

/** Looks whether a folder's linked files are still there, and marks those that are not; tells the ids of files whose mark changed. */
export async function markMissing(folderId: number): Promise<number[]> {
  const changed: number[] = [];
  for (let after = ""; ; ) {
    const files = await db().storedFile.findMany({
      where: { folderId, place: "linked", path: { gt: after } },
      orderBy: { path: "asc" },
      take: BATCH,
      select: { id: true, path: true, missingAt: true },
    });
    changed.push(...(await markGone(files)));
    const last = files.at(-1);
    if (!last || files.length < BATCH) return changed;
    after = last.path;
  }
}

/** As `markMissing`, of these paths. */
export async function markMissingAt(paths: readonly string[]): Promise<number[]> {
  const files = await db().storedFile.findMany({
    where: { area: "media", place: "linked", path: { in: [...paths] } },
    select: { id: true, path: true, missingAt: true },
  });
  return markGone(files);
}

const BATCH = 200;

async function markGone(files: { id: number; path: string; missingAt: Date | null }[]): Promise<number[]> {
  const looked = await Promise.all(
    files.map(async (file) => ({ ...file, isThere: (await fileStat(file.path).catch(() => null)) !== null })),
  );
  const gone = looked.filter(({ isThere, missingAt }) => !isThere && !missingAt).map(({ id }) => id);
  const back = looked.filter(({ isThere, missingAt }) => isThere && missingAt).map(({ id }) => id);
  if (gone.length + back.length > 0)
    await writeQuietly(async (tx) => {
      await tx.$executeRaw`UPDATE StoredFile SET missingAt = ${new Date()} WHERE id IN ${idList(gone)}`;
      await tx.$executeRaw`UPDATE StoredFile SET missingAt = NULL WHERE id IN ${idList(back)}`;
    });
  return [...gone, ...back];
}
