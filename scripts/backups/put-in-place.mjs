// The second step of a restore, once nobody has the database open: the copy gets a name that means "this is the database from now on".
// Whoever starts next finishes what that name says, so that a kill at any moment leaves the one or the other.

import { copyFileSync, existsSync, linkSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { SetupError } from "../setup-error.mjs";
import { flushFolder } from "./whole-file.mjs";

/**
 * Makes the staged copy the database. Nobody may have the database open. Throws with everything as it was.
 * @param {{ staged: string, databaseFile: string, keepAs?: string }} options `keepAs`: where a damaged database is kept
 */
export function putInPlace({ staged, databaseFile, keepAs }) {
  const decided = decidedFile(databaseFile);
  if (keepAs) keepAside(databaseFile, keepAs);
  else if (existsSync(databaseFile)) leaveOneFile(databaseFile);
  renameSync(staged, decided);
  flushFolder(path.dirname(databaseFile));
  try {
    finishRestore(databaseFile);
  } catch (error) {
    // Another program holds the file, as can be on Windows: the next start must not find a decision that was not carried out.
    rmSync(decided, { force: true });
    throw error;
  }
}

/**
 * Carries out what was decided before a kill, and removes copies that nobody decided for. To be called before the database is opened.
 * @param {string} databaseFile
 */
export function finishRestore(databaseFile) {
  const folder = path.dirname(databaseFile);
  const decided = decidedFile(databaseFile);
  if (existsSync(decided)) {
    // A journal of the old database would be played into the new one.
    for (const suffix of ["-wal", "-shm", "-journal"]) rmSync(databaseFile + suffix, { force: true });
    flushFolder(folder);
    renameSync(decided, databaseFile);
    flushFolder(folder);
  }
  const base = `${path.basename(databaseFile)}.`;
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (name.startsWith(base) && /\.staged(\.part)?(-wal|-shm|-journal)?$/.test(name))
      rmSync(path.join(folder, name), { force: true });
}

/**
 * Carries a database's journal over into its file, so that there is nothing beside it.
 * @param {string} file
 */
export function leaveOneFile(file) {
  const database = new Database(file, { fileMustExist: true, timeout: 2_000 });
  try {
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.pragma("journal_mode = DELETE");
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("SQLITE_BUSY"))
      throw error;
    throw new SetupError("The database is in use by another program: close it and try again.", {
      cause: error,
    });
  } finally {
    database.close();
  }
}

/** @param {string} databaseFile */
function decidedFile(databaseFile) {
  return `${databaseFile}.restored`;
}

/**
 * Gives a damaged database a second name, with its journal: it stays readable for whoever wants to save more of it.
 * @param {string} databaseFile
 * @param {string} keepAs
 */
function keepAside(databaseFile, keepAs) {
  for (const suffix of ["-wal", "-shm", ""]) {
    if (!existsSync(databaseFile + suffix)) continue;
    rmSync(keepAs + suffix, { force: true });
    try {
      linkSync(databaseFile + suffix, keepAs + suffix);
    } catch {
      // A file system without second names.
      copyFileSync(databaseFile + suffix, keepAs + suffix);
    }
  }
}
