// Files of databases that appear under their name only once they are whole and on disk.

import { closeSync, fsyncSync, openSync, renameSync, rmSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import { SetupError } from "../setup-error.mjs";

/**
 * Gives the finished file its name.
 * @param {string} unfinished
 * @param {string} target
 */
export function publishWhole(unfinished, target) {
  flush(unfinished, "r+");
  renameSync(unfinished, target);
  flushFolder(path.dirname(target));
}

/**
 * Makes new names in a folder survive a power cut. Windows cannot open folders; its file system keeps names by itself.
 * @param {string} folder
 */
export function flushFolder(folder) {
  if (process.platform !== "win32") flush(folder, "r");
}

/**
 * Removes a database file with what SQLite keeps beside it.
 * @param {string} file
 */
export function removeDatabase(file) {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
}

/**
 * Throws SetupError when there is no room for a copy of these files.
 * @param {string} folder
 * @param {readonly string[]} files
 * @param {string} what
 */
export function requireRoom(folder, files, what) {
  const needed = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  const free = freeBytes(folder);
  if (free !== null && free < needed) throw new SetupError(noRoom(folder, what, needed, free));
}

/**
 * In bytes; null where the system does not say.
 * @param {string} folder
 */
export function freeBytes(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/**
 * Turns what SQLite and the system say of a copy that failed into a sentence.
 * @param {unknown} error
 * @param {string} folder
 * @param {string} what such as "a backup"
 * @returns {SetupError}
 */
export function whyNotCopied(error, folder, what) {
  if (error instanceof SetupError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (["SQLITE_FULL", "ENOSPC", "EDQUOT"].includes(code))
    return new SetupError(`There is no room for ${what} in ${folder}. Make room there and try again.`, {
      cause: error,
    });
  const reason = error instanceof Error ? error.message : String(error);
  return new SetupError(`There could be no ${what.replace(/^an? /, "")} in ${folder} (${reason}).`, {
    cause: error,
  });
}

/**
 * @param {string} folder
 * @param {string} what
 * @param {number} needed
 * @param {number} free
 */
function noRoom(folder, what, needed, free) {
  const megabytes = (/** @type {number} */ bytes) =>
    `${Math.ceil(bytes / 1_000_000).toLocaleString("en-US")} MB`;
  return `There is no room for ${what} in ${folder}: it takes ${megabytes(needed)}, and ${megabytes(free)} are free.`;
}

/**
 * @param {string} file
 * @param {"r" | "r+"} mode
 */
function flush(file, mode) {
  const handle = openSync(file, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
