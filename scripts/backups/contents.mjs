// Looks into databases that are not in use: what is in them, and what two differ in.

import Database from "better-sqlite3";
import { COUNTED_RECORDS } from "../../lib/core/backups/contents.mjs";

/** @typedef {import("../../lib/core/backups/contents.mjs").RecordCounts} RecordCounts */
/** @typedef {import("../../lib/core/backups/contents.mjs").BackupDifference} BackupDifference */

/** Sentences of the newest changes that a comparison gives. */
const LATEST = 5;

/**
 * What a database file holds, as far as it can be read; null when it cannot. `schema` is the name of its newest migration.
 * @param {string} file
 * @returns {{ schema: string | null, counts: RecordCounts } | null}
 */
export function readContents(file) {
  let database;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    database.prepare("SELECT COUNT(*) FROM sqlite_master").get();
    return { schema: readSchema(database), counts: countRecords(database) };
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

/**
 * @param {{ databaseFile: string, backupFile: string }} files
 * @returns {BackupDifference}
 */
export function compareWithBackup({ databaseFile, backupFile }) {
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    database.prepare("ATTACH ? AS backup").run(backupFile);
    const since = `FROM main."Change" WHERE "uuid" NOT IN (SELECT "uuid" FROM backup."Change")`;
    return {
      lost: onlyIn(database, "main", "backup"),
      back: onlyIn(database, "backup", "main"),
      changes: Number(database.prepare(`SELECT COUNT(*) ${since}`).pluck().get()),
      latest: /** @type {BackupDifference["latest"]} */ (
        database.prepare(`SELECT "id", "sentence" ${since} ORDER BY "id" DESC LIMIT ${LATEST}`).all()
      ),
    };
  } finally {
    database.close();
  }
}

/**
 * @param {import("better-sqlite3").Database} database
 * @param {"main" | "backup"} here
 * @param {"main" | "backup"} there
 */
function onlyIn(database, here, there) {
  /** @type {RecordCounts} */
  const counts = {};
  for (const { table } of COUNTED_RECORDS)
    counts[table] = Number(
      database
        .prepare(
          `SELECT COUNT(*) FROM ${here}."${table}" WHERE "uuid" NOT IN (SELECT "uuid" FROM ${there}."${table}")`,
        )
        .pluck()
        .get(),
    );
  return counts;
}

/** @param {import("better-sqlite3").Database} database */
function readSchema(database) {
  try {
    const name = database.prepare("SELECT MAX(migration_name) FROM _prisma_migrations").pluck().get();
    return typeof name === "string" ? name : null;
  } catch {
    return null;
  }
}

/**
 * From the counters that the database keeps, else by counting; a damaged table is left out.
 * @param {import("better-sqlite3").Database} database
 */
function countRecords(database) {
  /** @type {RecordCounts} */
  const counts = {};
  for (const { table } of COUNTED_RECORDS) {
    const count =
      readNumber(database, `SELECT "value" FROM "Counter" WHERE "name" = '${table}'`) ??
      readNumber(database, `SELECT COUNT(*) FROM "${table}"`);
    if (count !== null) counts[table] = count;
  }
  return counts;
}

/**
 * @param {import("better-sqlite3").Database} database
 * @param {string} sql
 */
function readNumber(database, sql) {
  try {
    const value = database.prepare(sql).pluck().get();
    return typeof value === "number" ? value : null;
  } catch {
    return null;
  }
}
