import { link, rename, rm } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import { UserError } from "../../outcome";
import { isCode } from "../../storage/file-system";
import { arriving } from "../../storage/leftovers";
import { holdingPath } from "../../storage/paths";

/** Bytes on their way into the library. `fileId` is the row of a file that was known here and missing. */
export type Carried = { uuid: string; fileId: number | null; from: string; isMoved: boolean }[];

/**
 * Puts the bytes that came along under the names where files wait that are on their way into the library. Until a row says so nothing of it
 * counts: a start removes them.
 */
export async function carryBytes(folder: string, stagingFile: string): Promise<Carried> {
  const carried: Carried = [];
  try {
    for (const { uuid, fileId, path: relative } of listBytes(stagingFile)) {
      const from = path.join(folder, relative);
      const to = holdingPath("incoming", uuid);
      arriving.add(uuid);
      await rm(to, { force: true });
      carried.push({ uuid, fileId, from, isMoved: await give(from, to) });
    }
    return carried;
  } catch (error) {
    await takeBack(carried);
    throw error;
  }
}

/** The rows are there: files may be moved on to their places. */
export function handOverAll(carried: Carried): void {
  for (const { uuid } of carried) arriving.delete(uuid);
}

/** Nothing was written: everything is as it was. */
export async function takeBack(carried: Carried): Promise<void> {
  for (const { uuid, from, isMoved } of carried) {
    if (isMoved) await rename(holdingPath("incoming", uuid), from);
    else await rm(holdingPath("incoming", uuid), { force: true });
    arriving.delete(uuid);
  }
}

/** A second name where the file system has such, else another one. */
async function give(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return false;
  } catch (error) {
    if (isCode(error, "ENOENT")) throw new UserError(GONE);
    if (isCode(error, "ENOSPC", "EDQUOT")) throw error;
    await rename(from, to);
    return true;
  }
}

const GONE =
  "Files that came along with this import are not there any more. Discard it, and give the file again.";

function listBytes(stagingFile: string): { uuid: string; fileId: number | null; path: string }[] {
  const database = new Database(stagingFile, { readonly: true, fileMustExist: true });
  try {
    return database
      .prepare(
        `SELECT p.uuid, NULL AS fileId, b.path FROM put_StoredFile p JOIN Bytes b ON b.fileId = p._id WHERE p._isNew AND p.place = 'incoming'
         UNION ALL SELECT f.uuid, f.id, b.path FROM found_StoredFile f JOIN Bytes b ON b.fileId = f._id`,
      )
      .all() as { uuid: string; fileId: number | null; path: string }[];
  } finally {
    database.close();
  }
}
