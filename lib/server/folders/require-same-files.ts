import { stat } from "node:fs/promises";
import path from "node:path";
import { insideOf } from "@/lib/core/intake/folder-path";
import type { FolderLocation } from "@/lib/core/intake/schema";
import { db } from "../db";
import { UserError } from "../outcome";
import { hashFile } from "../storage/file-system";

/** Files whose size is looked at, and of these how many are read; bytes that are read of all. */
const SAMPLE = 100;
const READ = 8;
const MOST_BYTES = 256 * 1024 ** 2;

/**
 * Looks whether a folder's linked files are at its new place: by the sizes of some from all over it, and by the bytes of a few. Throws a
 * `UserError` at `path` when it is another folder, so that no record ever points at somebody else's file.
 */
export async function requireSameFiles(input: FolderLocation): Promise<FolderLocation> {
  const folder = await db().mediaFolder.findUnique({ where: { id: input.id }, select: { path: true } });
  if (!folder) throw new UserError("This folder no longer exists.");
  const files = await sampleOf(input.id);
  if (files.length === 0) return input;
  const there = [];
  for (const file of files) {
    const absolute = path.join(input.path, file.path.slice(insideOf(folder.path).length));
    const found = await stat(absolute).catch(() => null);
    if (found?.isFile() && found.size === Number(file.size)) there.push({ ...file, absolute });
  }
  // Some may have been deleted or worked on since.
  if (there.length * 2 < files.length)
    throw refusal(`Only ${there.length} of ${files.length} files that were looked for are in this folder.`);
  let bytes = 0;
  for (const { absolute, hash, size } of evenly(there, READ)) {
    bytes += Number(size);
    if (bytes > MOST_BYTES) break;
    if (hash && (await hashFile(absolute)) !== hash)
      throw refusal(
        `${path.basename(absolute)} has another content here. This is not the folder that was moved.`,
      );
  }
  return input;
}

async function sampleOf(folderId: number) {
  const where = { folderId, place: "linked" as const };
  const count = await db().storedFile.count({ where });
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const select = { id: true, path: true, size: true, hash: true };
  if (step === 1) return db().storedFile.findMany({ where, take: SAMPLE, select });
  // By chance would be another sample each time; every so many of them are all over the folder as well.
  const rows = await db().$queryRaw<{ id: number | bigint }[]>`
    SELECT id FROM (SELECT id, row_number() OVER (ORDER BY path) AS number FROM StoredFile WHERE folderId = ${folderId} AND place = 'linked')
    WHERE number % ${step} = 0 LIMIT ${SAMPLE}`;
  return db().storedFile.findMany({ where: { id: { in: rows.map(({ id }) => Number(id)) } }, select });
}

function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.ceil(list.length / count));
  return list.filter((_, index) => index % step === 0);
}

function refusal(message: string): UserError {
  return new UserError(message, { path: message });
}
