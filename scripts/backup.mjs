// Backups of the database that are made before it is migrated.

import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { SetupError } from "./setup-error.mjs";

/** How many are kept. */
const KEPT = 20;
const NAME = /^before-\d{14}_.+\.db$/;

/**
 * Copies the database, consistent as of now, to `before-<migration>-<time>.db`. The name appears only once the copy is
 * complete and on disk.
 * @param {import("better-sqlite3").Database} database
 * @param {string} backupsDir
 * @param {string} migration
 * @returns {string} the backup's path
 */
export function backUpDatabase(database, backupsDir, migration) {
  const time = new Date().toISOString().replace(/[:.]/g, "-");
  const target = path.join(backupsDir, `before-${migration}-${time}.db`);
  const unfinished = `${target}.part`;
  try {
    mkdirSync(backupsDir, { recursive: true });
    rmSync(unfinished, { force: true });
    database.prepare("VACUUM INTO ?").run(unfinished);
    flush(unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`No backup could be written to ${backupsDir} (${reason}), so nothing was changed.`, {
      cause: error,
    });
  }
  removeOldest(backupsDir);
  return target;
}

/** @param {string} file */
function flush(file) {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @param {string} backupsDir */
function removeOldest(backupsDir) {
  const backups = readdirSync(backupsDir)
    .filter((name) => NAME.test(name))
    .map((name) => path.join(backupsDir, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time || (a.file < b.file ? 1 : -1));
  for (const { file } of backups.slice(KEPT)) rmSync(file, { force: true });
}
