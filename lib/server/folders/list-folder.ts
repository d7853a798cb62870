import type { Dirent } from "node:fs";
import { opendir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { mediaExtensions } from "@/lib/core/media/file-types";
import { UserError } from "../outcome";
import { isCode } from "../storage/file-system";
import { isInsideDataDir } from "../storage/paths";
import { isNetworkPath } from "./network-path";
import { type FolderEntry, listPlaces } from "./places";

export type FileEntry = FolderEntry & { size: number; modifiedAt: string };

export type FolderListing = {
  /** Null for the start: home, its usual folders, and drives. */
  path: string | null;
  /** Null at the top of a drive, where the way up is the start. */
  parent: string | null;
  folders: FolderEntry[];
  /** Only those that may be media, by their extension. */
  files: FileEntry[];
  /** There is more than is listed. */
  more: boolean;
};

/**
 * What a person sees of a folder of this machine to choose a file from: folders first, then media files, by name. Hidden
 * entries, devices, pipes and our own data folder are left out. Refusals are `UserError`s.
 */
export async function listFolder(given: string | null): Promise<FolderListing> {
  if (!given) return { path: null, parent: null, folders: await listPlaces(), files: [], more: false };
  const folder = await requireFolder(given);
  const { folders, files, more } = await readEntries(folder);
  const parent = path.dirname(folder);
  return { path: folder, parent: parent === folder ? null : parent, folders, files, more };
}

const MAX_LISTED = 1_000;
/** Entries that are looked at: a folder of a million files must not hold up anybody. */
const MAX_READ = 20_000;

async function requireFolder(given: string): Promise<string> {
  if (isNetworkPath(given))
    throw new UserError("Network addresses cannot be opened. Connect it as a drive first.");
  if (!path.isAbsolute(given) || given.includes("\0"))
    throw new UserError("Give the whole path of the folder.");
  try {
    const folder = await realpath(given);
    if (isInsideDataDir(folder))
      throw new UserError("This is the app's own folder; what is in it is in the library.");
    if ((await stat(folder)).isDirectory()) return folder;
  } catch (error) {
    throw inWords(error, given);
  }
  throw new UserError(`${given} is not a folder.`);
}

async function readEntries(folder: string): Promise<Pick<FolderListing, "folders" | "files" | "more">> {
  const found: Dirent[] = [];
  let more = false;
  try {
    for await (const entry of await opendir(folder)) {
      if (found.length >= MAX_READ) {
        more = true;
        break;
      }
      if (isWorthLooking(entry)) found.push(entry);
    }
  } catch (error) {
    throw inWords(error, folder);
  }
  const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  found.sort(
    (a, b) => Number(isMediaName(a.name)) - Number(isMediaName(b.name)) || order.compare(a.name, b.name),
  );

  const folders: FolderEntry[] = [];
  const files: FileEntry[] = [];
  for (let start = 0; start < found.length && folders.length + files.length < MAX_LISTED; start += 50) {
    const some = found.slice(start, start + 50);
    const facts = await Promise.all(
      some.map((entry) => stat(path.join(folder, entry.name)).catch(() => null)),
    );
    for (const [index, { name }] of some.entries()) {
      const fact = facts[index];
      const absolute = path.join(folder, name);
      if (fact?.isDirectory() && !isInsideDataDir(absolute)) folders.push({ name, path: absolute });
      else if (fact?.isFile() && isMediaName(name))
        files.push({ name, path: absolute, size: fact.size, modifiedAt: fact.mtime.toISOString() });
    }
    more ||= folders.length + files.length >= MAX_LISTED && start + 50 < found.length;
  }
  return { folders, files, more };
}

/** Links may lead to either; what they lead to is looked at later. */
function isWorthLooking(entry: Dirent): boolean {
  if (entry.name.startsWith(".")) return false;
  return entry.isDirectory() || entry.isSymbolicLink() || (entry.isFile() && isMediaName(entry.name));
}

function isMediaName(name: string): boolean {
  return mediaExtensions.has(path.extname(name).slice(1).toLowerCase());
}

function inWords(error: unknown, folder: string): unknown {
  if (isCode(error, "ENOENT", "ENOTDIR")) return new UserError(`There is no folder ${folder}.`);
  if (isCode(error, "EACCES", "EPERM")) return new UserError(`The folder ${folder} may not be read.`);
  if (isCode(error, "ENAMETOOLONG", "ELOOP", "EINVAL", "EIO", "ENXIO", "EBUSY"))
    return new UserError(`The folder ${folder} cannot be opened.`);
  return error;
}
