// Finds the data of another Pipeline Manager in a folder that a person gave: its data folder, or the folder of the app around it.

import { existsSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { listMigrations, MIGRATIONS_DIR } from "../database.mjs";
import { findServer } from "../server-lock.mjs";
import { SetupError } from "../setup-error.mjs";
import { readContents } from "./contents.mjs";
import { freeBytes } from "./whole-file.mjs";

/** What comes along. The cache is made anew. */
const FOLDERS = ["media", "images", "trash", "incoming", "backups"];

/**
 * `bytes` is all that comes along, `needed` those of it that an earlier try has not copied already, `free` the room here (null where the system
 * does not say).
 * @typedef {{
 *   dataDir: string,
 *   databaseFile: string,
 *   isOlder: boolean,
 *   counts: import("../../lib/core/backups/contents.mjs").RecordCounts,
 *   files: number,
 *   bytes: number,
 *   needed: number,
 *   free: number | null,
 * }} OldData
 */

/**
 * Throws SetupError with one sentence when there is nothing that can be brought over. Nothing in the folder is written to.
 * @param {string} folder
 * @param {string} ownDataDir
 * @returns {OldData}
 */
export function findOldData(folder, ownDataDir) {
  const dataDir = [folder, path.join(folder, "data")].find((one) =>
    existsSync(path.join(one, "pipeline.db")),
  );
  if (!path.isAbsolute(folder) || !dataDir)
    throw new SetupError(
      "There is no pipeline.db in this folder, nor in a folder data in it. Give the folder of the old app, or its data folder.",
    );
  if (realpathSync(dataDir) === realpathSync(ownDataDir))
    throw new SetupError("This is the data that is open already. Give the folder of the old app.");
  const databaseFile = path.join(dataDir, "pipeline.db");
  refuseOtherDatabases(databaseFile);
  const server = findServer(dataDir);
  if (server) throw new SetupError(`The old Pipeline Manager is running at ${server.url}. Stop it first.`);
  const contents = leaveAsFound(databaseFile, () => readContents(databaseFile));
  if (!contents?.schema)
    throw new SetupError(
      "The database in this folder cannot be read. Restore a backup there first, with npm run restore.",
    );
  const newest = listMigrations(MIGRATIONS_DIR).at(-1)?.name ?? "";
  if (contents.schema > newest)
    throw new SetupError(
      "The data in this folder is of a newer version of Pipeline Manager. Update this one first.",
    );
  const files = listDataFiles(dataDir);
  const size = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const total = (/** @type {readonly string[]} */ list) => list.reduce((sum, file) => sum + size(file), 0);
  const ofDatabase = total([databaseFile, `${databaseFile}-wal`]);
  const isHere = (/** @type {string} */ file) =>
    size(path.join(ownDataDir, path.relative(dataDir, file))) === size(file);
  return {
    dataDir,
    databaseFile,
    isOlder: contents.schema < newest,
    counts: contents.counts,
    files: files.length,
    bytes: ofDatabase + total(files),
    needed: ofDatabase + total(files.filter((file) => !isHere(file))),
    free: freeBytes(ownDataDir),
  };
}

/**
 * The files that come along, absolute; links are not followed.
 * @param {string} dataDir
 */
export function listDataFiles(dataDir) {
  return FOLDERS.flatMap((name) => listFiles(path.join(dataDir, name)));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(at);
    return entry.isFile() && !entry.name.endsWith(".part") ? [at] : [];
  });
}

/** @param {string} databaseFile */
function refuseOtherDatabases(databaseFile) {
  const tables = leaveAsFound(databaseFile, () => tablesOf(databaseFile));
  if (tables.includes("render_jobs") && !tables.includes("_prisma_migrations"))
    throw new SetupError(
      "This is the data of the Pipeline Manager in Python. Bring it in on the page Import, which takes its pipeline.db.",
    );
  if (tables.length > 0 && !tables.includes("_prisma_migrations"))
    throw new SetupError("The pipeline.db in this folder is a database of another program.");
}

/** @param {string} databaseFile */
function tablesOf(databaseFile) {
  let database;
  try {
    database = new Database(databaseFile, { readonly: true, fileMustExist: true });
    return database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  } catch {
    // What is wrong with it is said where it is read.
    return [];
  } finally {
    database?.close();
  }
}

/**
 * Whoever reads a database puts files beside it. Those that were not there go again.
 * @template T
 * @param {string} databaseFile
 * @param {() => T} look
 * @returns {T}
 */
function leaveAsFound(databaseFile, look) {
  const added = ["-wal", "-shm"].map((suffix) => databaseFile + suffix).filter((file) => !existsSync(file));
  try {
    return look();
  } finally {
    for (const file of added) rmSync(file, { force: true });
  }
}
