import { insideOf } from "@/lib/core/intake/folder-path";
import { db, writeQuietly } from "../../db";

/** A linked file that has been found again, byte for byte. */
export type Relocation = { id: number; path: string };

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
  return writeQuietly(
    (tx) => tx.$executeRaw`
      UPDATE OR IGNORE StoredFile SET path = value ->> 'path', folderId = value ->> 'folderId', missingAt = NULL
      FROM json_each(${JSON.stringify(rows)}) WHERE StoredFile.id = value ->> 'id'`,
  );
}
