import { lstat } from "node:fs/promises";
import path from "node:path";
import { insideOf } from "@/lib/core/intake/folder-path";
import { nameMatcher } from "@/lib/core/intake/name-patterns";
import { db, writeQuietly } from "../db";
import { markMissing, markMissingAt } from "./linked-files";
import { noteFiles } from "./note-files";
import { lookAtFiles, walkFolder } from "./walk-folder";

export type ScannedFolder = {
  id: number;
  path: string;
  includeSubfolders: boolean;
  patterns: string;
};

export type ScanOptions = {
  onFolder: (folder: string) => void;
  /** Told after every batch how many files were new; false ends the scan. */
  onFound: (count: number) => boolean;
};

/** Puts all of a folder's files that are new or changed into the queue, then looks for linked ones that are gone. Gives the ids of stored files whose mark changed. */
export async function scanFolder(
  folder: ScannedFolder,
  intakeId: number,
  { onFolder, onFound }: ScanOptions,
): Promise<number[]> {
  const isWanted = nameMatcher(folder.patterns);
  const { includeSubfolders } = folder;
  for await (const seen of walkFolder(folder.path, { includeSubfolders, isWanted, onFolder }))
    if (!onFound(await noteFiles(intakeId, seen))) return [];
  const changed = await markMissing(folder.id);
  await writeQuietly((tx) =>
    tx.mediaFolderState.updateMany({ where: { folderId: folder.id }, data: { scannedAt: new Date() } }),
  );
  return changed;
}

/** As `scanFolder`, of single paths that something happened to. */
export async function scanPaths(
  folder: ScannedFolder,
  intakeId: number,
  paths: readonly string[],
  { onFolder, onFound }: ScanOptions,
): Promise<number[]> {
  const isWanted = nameMatcher(folder.patterns);
  const files: string[] = [];
  const gone: string[] = [];
  for (const one of paths.filter((path) => !isHidden(folder.path, path))) {
    const found = await lstat(one).catch(() => null);
    if (!found) gone.push(one);
    else if (found.isFile() && isWanted(path.basename(one))) files.push(one);
    else if (found.isDirectory() && folder.includeSubfolders)
      for await (const seen of walkFolder(one, { includeSubfolders: true, isWanted, onFolder }))
        onFound(await noteFiles(intakeId, seen));
  }
  if (files.length > 0) onFound(await noteFiles(intakeId, await lookAtFiles(files)));
  const lost = await markMissingAt(gone);
  return (await hadFiles(folder.id, gone)) ? [...lost, ...(await markMissing(folder.id))] : lost;
}

function isHidden(root: string, absolute: string): boolean {
  return path
    .relative(root, absolute)
    .split(path.sep)
    .some((part) => part.startsWith("."));
}

/** Was one of them a folder with linked files in it? */
async function hadFiles(folderId: number, paths: readonly string[]): Promise<boolean> {
  for (const one of paths) {
    const inside = await db().storedFile.findFirst({
      where: { folderId, path: { startsWith: insideOf(one) } },
      select: { id: true },
    });
    if (inside) return true;
  }
  return false;
}
