import { constants } from "node:fs";
import { access, lstat, mkdir, readdir, realpath, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { isNetworkPath } from "../folders/network-path";
import { UserError } from "../outcome";
import { isCode } from "../storage/file-system";
import { isInsideDataDir } from "../storage/paths";
import { NotCopied } from "./not-copied";

/** The real path of a folder that copies may go into; throws a `UserError` at `options.folder` in words. */
export async function requireTargetFolder(given: string): Promise<string> {
  if (given.trim() === "") throw refusal("Choose a folder.");
  if (isNetworkPath(given))
    throw refusal("Network addresses cannot be written to. Connect it as a drive first.");
  if (!path.isAbsolute(given) || given.includes("\0")) throw refusal("Give the whole path of the folder.");
  try {
    const folder = await realpath(given);
    if (!(await stat(folder)).isDirectory()) throw refusal("This is a file. Choose the folder it is in.");
    if (isInsideDataDir(folder)) throw refusal("This is the app's own folder. Choose one outside of it.");
    await access(folder, constants.W_OK);
    return folder;
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR")) throw refusal("There is no such folder.");
    if (isCode(error, "EACCES", "EPERM", "EROFS")) throw refusal("Nothing may be written into this folder.");
    if (isCode(error, "ENAMETOOLONG", "ELOOP", "EINVAL", "EIO", "ENXIO", "EBUSY"))
      throw refusal("This folder cannot be opened.");
    throw error;
  }
}

/** Bytes that a file system is left with: a full drive slows down whatever else writes to it. */
const RESERVE = 100_000_000;

/** @throws UserError when the folder's drive has no room for so many bytes */
export async function requireRoomFor(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= bytes + RESERVE) return;
  throw refusal(`The files need ${formatBytes(bytes)}, and only ${formatBytes(free)} are free there.`);
}

/**
 * Makes the folders of a name inside of the chosen one, one after the other. A link on the way is not followed: it could lead anywhere.
 *
 * @returns the absolute path of the file
 * @throws NotCopied
 */
export async function preparePath(folder: string, name: string): Promise<string> {
  const parts = name.split("/");
  let place = folder;
  for (const part of parts.slice(0, -1)) {
    place = path.join(place, part);
    await mkdir(place).catch((error: unknown) => {
      if (!isCode(error, "EEXIST")) throw error;
    });
    if (!(await lstat(place)).isDirectory())
      throw new NotCopied(`${place} is no folder, and a link is not followed.`);
    if (isInsideDataDir(place)) throw new NotCopied(`${place} is the app's own folder.`);
  }
  return path.join(place, parts.at(-1) ?? "");
}

export async function isFreeIn(folder: string, name: string): Promise<boolean> {
  return lstat(path.join(folder, name)).then(
    () => false,
    () => true,
  );
}

/** Copies that are not whole yet have such names, so that what a kill leaves is known for what it is. */
export function partPath(folder: string, id: string): string {
  return path.join(folder, `.pipeline-export-${id}.part`);
}

/** Removes what an earlier export that was killed left in a folder. @param alive ids of copies that are being written now */
export async function removeOldParts(folder: string, alive: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, id] = /^\.pipeline-export-([0-9a-f-]{36})\.part$/.exec(name) ?? [];
    if (id && !alive.has(id)) await rm(path.join(folder, name), { force: true });
  }
}

function refusal(message: string): UserError {
  return new UserError(message, { "options.folder": message });
}
