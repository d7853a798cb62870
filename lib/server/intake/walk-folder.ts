import { lstat, opendir } from "node:fs/promises";
import path from "node:path";
import { isCode } from "../storage/file-system";
import { isInsideDataDir } from "../storage/paths";

/** A file as it is seen in its folder; dates in milliseconds. `changedAt` also counts being moved there or renamed. */
export type SeenFile = { path: string; size: number; modifiedAt: number; changedAt: number };

export type WalkOptions = {
  includeSubfolders: boolean;
  /** Of a file's name. */
  isWanted: (name: string) => boolean;
  /** Told of every folder that is read. */
  onFolder?: (folder: string) => void;
};

/**
 * The files in a folder and below, some hundred at a time. Hidden files and folders and our own data folder are left out; links are not
 * followed: what they lead to inside is found where it lies, and what lies outside was not asked for. A subfolder that may not be read is
 * passed over; the folder itself must be readable.
 */
export async function* walkFolder(root: string, options: WalkOptions): AsyncGenerator<SeenFile[]> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    options.onFolder?.(folder);
    const { files, inner } = await readNames(folder, options).catch((error: unknown) => {
      if (folder !== root && isCode(error, "EACCES", "EPERM", "ENOENT", "ENOTDIR", "ELOOP"))
        return { files: [], inner: [] };
      throw error;
    });
    folders.push(...inner.reverse());
    for (let start = 0; start < files.length; start += BATCH)
      yield await lookAtFiles(files.slice(start, start + BATCH));
  }
}

/** Paths in their order, so that files come in as they were numbered. Only names are held of a folder, however large it is. */
async function readNames(
  folder: string,
  { includeSubfolders, isWanted }: WalkOptions,
): Promise<{ files: string[]; inner: string[] }> {
  const files: string[] = [];
  const inner: string[] = [];
  for await (const entry of await opendir(folder, { bufferSize: BATCH })) {
    if (entry.name.startsWith(".")) continue;
    const absolute = path.join(folder, entry.name);
    if (entry.isFile() && isWanted(entry.name)) files.push(absolute);
    else if (includeSubfolders && entry.isDirectory() && !isInsideDataDir(absolute)) inner.push(absolute);
  }
  return { files: files.sort(), inner: inner.sort() };
}

/** Those that are there, as regular files. */
export async function lookAtFiles(paths: readonly string[]): Promise<SeenFile[]> {
  const seen: SeenFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE)
    seen.push(
      ...(await Promise.all(paths.slice(start, start + AT_ONCE).map(lookAt))).filter((one) => one !== null),
    );
  return seen;
}

const BATCH = 500;
/** The file system has four threads; more questions only wait in memory. */
const AT_ONCE = 32;

async function lookAt(file: string): Promise<SeenFile | null> {
  const found = await lstat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const modifiedAt = found.mtime.getTime();
  return { path: file, size: found.size, modifiedAt, changedAt: Math.max(modifiedAt, found.ctime.getTime()) };
}
