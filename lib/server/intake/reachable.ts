import { opendir, stat } from "node:fs/promises";
import { db, writeQuietly } from "../db";

/**
 * Why a folder cannot be reached, in words; null when it can. An empty one that held linked files counts as unreachable too: the place
 * at which a drive was mounted stays when the drive goes.
 */
export async function whyUnreachable(folder: { id: number; path: string }): Promise<string | null> {
  try {
    if (!(await stat(folder.path)).isDirectory()) return "There is a file in its place.";
    if (!(await isEmpty(folder.path))) return null;
    const held = await db().storedFile.findFirst({
      where: { folderId: folder.id, place: "linked" },
      select: { id: true },
    });
    return held ? "The folder is empty. Is its drive connected?" : null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EACCES" || code === "EPERM") return "The folder may not be read.";
    return "The folder is not there. Is its drive connected, or was it moved?";
  }
}

/** Remembers since when a folder cannot be reached; true when that is news. */
export async function rememberReach(folderId: number, problem: string | null): Promise<boolean> {
  const before = await db().mediaFolderState.findUnique({ where: { folderId } });
  if ((before?.problem ?? null) === problem && before) return false;
  const offlineAt = problem === null ? null : (before?.offlineAt ?? new Date());
  await writeQuietly(
    (tx) =>
      tx.$executeRaw`
      INSERT INTO MediaFolderState (folderId, offlineAt, problem)
      SELECT id, ${offlineAt}, ${problem} FROM MediaFolder WHERE id = ${folderId}
      ON CONFLICT (folderId) DO UPDATE SET offlineAt = excluded.offlineAt, problem = excluded.problem`,
  );
  return true;
}

async function isEmpty(folder: string): Promise<boolean> {
  const opened = await opendir(folder);
  try {
    return (await opened.read()) === null;
  } finally {
    await opened.close();
  }
}
