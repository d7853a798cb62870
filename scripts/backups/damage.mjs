// Finds out at the start whether the database can be used.

import { existsSync } from "node:fs";
import Database from "better-sqlite3";

/**
 * Why the database is damaged, in the words of SQLite; null when it is not, and when there is none. After an unclean end (its journal is
 * still there) all of it is looked through.
 * @param {string} databaseFile
 * @returns {string | null}
 */
export function findDamage(databaseFile) {
  if (!existsSync(databaseFile)) return null;
  const wasLeftOpen = existsSync(`${databaseFile}-wal`);
  let database;
  try {
    database = new Database(databaseFile, { readonly: true, fileMustExist: true, timeout: 5_000 });
    database.prepare("SELECT COUNT(*) FROM sqlite_master").get();
    if (!wasLeftOpen) return null;
    const found = database.pragma("quick_check(1)", { simple: true });
    return found === "ok" ? null : String(found);
  } catch (error) {
    return isDamage(error) && error instanceof Error ? error.message : null;
  } finally {
    database?.close();
  }
}

/**
 * Whether an error means that the file itself is at fault: then a backup helps, and trying again does not.
 * @param {unknown} error
 * @returns {boolean}
 */
export function isDamage(error) {
  for (let at = error; at instanceof Error; at = at.cause)
    if ("code" in at && /^SQLITE_(NOTADB|CORRUPT)/.test(String(at.code))) return true;
  return false;
}

/**
 * Whether a file of ours is whole; takes seconds for a large one.
 * @param {string} file
 */
export function isWhole(file) {
  let database;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    return database.pragma("integrity_check(1)", { simple: true }) === "ok";
  } catch {
    return false;
  } finally {
    database?.close();
  }
}
