// Prepares the database file: refuses what it must not touch, backs up, migrates, and applies derived SQL.
//
// Works as `prisma migrate deploy` does (same table, same checksums), without its native engine
// (docs/decisions/0001-migrations-without-engine.md).

import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { applyDerived, dropDerived } from "../prisma/derived/apply-derived.mjs";
import { makeBackup } from "./backups/make.mjs";
import { SetupError } from "./setup-error.mjs";

export const MIGRATIONS_DIR = fileURLToPath(new URL("../prisma/migrations", import.meta.url));

// The definition that Prisma itself writes.
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * @typedef {{ name: string, sql: string, checksum: string }} Migration
 * @typedef {{
 *   databaseFile: string,
 *   dataDir: string | null,
 *   log?: (line: string) => void,
 *   migrationsDir?: string,
 * }} MigrateOptions `dataDir`: where to make a backup first; null for a copy, which needs none.
 */

/**
 * Brings the database to the newest schema; creates it when there is none. Safe to call at every start: a current
 * database costs a few milliseconds.
 *
 * Throws SetupError, with the database as it was, when it comes from a newer version, is not one of ours, has a
 * migration that was changed after it was applied, or a migration fails.
 * @param {MigrateOptions} options
 * @returns {Promise<{ applied: string[], backup: string | null }>}
 */
export async function migrate({ databaseFile, dataDir, log = () => {}, migrationsDir = MIGRATIONS_DIR }) {
  const migrations = listMigrations(migrationsDir);
  const database = openDatabase(databaseFile);
  try {
    const recorded = readRecorded(database, databaseFile);
    const pending = findPending(migrations, recorded, databaseFile);
    const [first] = pending;
    let backup = null;
    if (first && recorded.size > 0 && dataDir !== null) {
      backup = (await makeBackup({ databaseFile, dataDir, reason: "before-migration" })).file;
      log(`Backed up the database to ${path.relative(process.cwd(), backup) || backup}`);
    }
    if (first) database.exec(MIGRATIONS_TABLE);
    for (const migration of pending) applyMigration(database, migration, backup);
    applyDerived(database);
    refreshStatistics(database);
    return { applied: pending.map((migration) => migration.name), backup };
  } finally {
    database.close();
  }
}

/**
 * Opens a database with the settings that everything here relies on.
 * @param {string} databaseFile
 * @returns {import("better-sqlite3").Database}
 */
export function openDatabase(databaseFile) {
  /** @type {import("better-sqlite3").Database | undefined} */
  let database;
  try {
    database = new Database(databaseFile);
    database.pragma("busy_timeout = 5000");
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    database.pragma("foreign_keys = ON");
    return database;
  } catch (error) {
    database?.close();
    throw new SetupError(whyItDoesNotOpen(databaseFile, error), { cause: error });
  }
}

/**
 * Lets SQLite look at its tables (only at those that grew, and only at a sample), so that it chooses indexes by what is in
 * them. Without this it takes the first index that fits: on 350,000 media that made pages up to forty times slower.
 * @param {import("better-sqlite3").Database} database
 */
function refreshStatistics(database) {
  database.pragma("analysis_limit = 400");
  // 0x02: run ANALYZE where it would help. 0x10000: look at all tables, not only at those this connection has used.
  database.pragma("optimize = 0x10002");
}

/**
 * All migrations in the order in which they apply.
 * @param {string} migrationsDir
 * @returns {Migration[]}
 */
export function listMigrations(migrationsDir) {
  if (!existsSync(migrationsDir)) return [];
  return readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(migrationsDir, name, "migration.sql")))
    .sort()
    .map((name) => {
      // A checkout on Windows may have CRLF; the checksum must not depend on it.
      const sql = readFileSync(path.join(migrationsDir, name, "migration.sql"), "utf8").replace(
        /\r\n/g,
        "\n",
      );
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Checksums of the migrations that this database has, by name.
 * @param {import("better-sqlite3").Database} database
 * @param {string} databaseFile
 * @returns {Map<string, string>}
 */
function readRecorded(database, databaseFile) {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  if (tables.length === 0) return new Map();
  if (!tables.includes("_prisma_migrations")) {
    throw new SetupError(`${databaseFile} is a database of another program; it was left untouched.`);
  }
  const rows =
    /** @type {{ migration_name: string, checksum: string, finished_at: unknown }[]} */
    (
      database
        .prepare(
          "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
        )
        .all()
    );
  const unfinished = rows.find((row) => row.finished_at === null);
  if (unfinished) {
    throw new SetupError(
      `Another tool began the database migration ${unfinished.migration_name} and did not finish it. ` +
        "Restore a backup, or resolve it with that tool.",
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/**
 * @param {Migration[]} migrations
 * @param {Map<string, string>} recorded
 * @param {string} databaseFile
 */
function findPending(migrations, recorded, databaseFile) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const [name, checksum] of recorded) {
    const migration = known.get(name);
    if (!migration) {
      throw new SetupError(
        `${databaseFile} was last used by a newer version of Pipeline Manager (it has the change ${name}). ` +
          "Update Pipeline Manager, or restore a backup from before.",
      );
    }
    if (migration.checksum !== checksum) {
      throw new SetupError(
        `The migration ${name} is not the one that was applied to ${databaseFile}. ` +
          `Restore prisma/migrations/${name}/migration.sql as it was.`,
      );
    }
  }
  return migrations.filter((migration) => !recorded.has(migration.name));
}

/**
 * Applies one migration whole or not at all.
 *
 * Prisma rewrites a table by dropping the old one. With foreign keys on, that would delete every row that cascades from
 * it, and the pragma does nothing inside a transaction: hence off before BEGIN, and a check before COMMIT.
 * @param {import("better-sqlite3").Database} database
 * @param {Migration} migration
 * @param {string | null} backup
 */
function applyMigration(database, migration, backup) {
  const startedAt = Date.now();
  database.pragma("foreign_keys = OFF");
  try {
    database.exec("BEGIN IMMEDIATE");
    // Triggers that name a table or a column refuse its rename or removal; applyDerived brings them back.
    dropDerived(database);
    database.exec(migration.sql);
    const broken = /** @type {{ table: string }[]} */ (database.pragma("foreign_key_check"));
    if (broken[0]) throw new Error(`rows of ${broken[0].table} would refer to rows that no longer exist`);
    database
      .prepare(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), migration.checksum, Date.now(), migration.name, startedAt);
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    const reason = error instanceof Error ? error.message : String(error);
    const safe = backup ? ` A backup from before is ${backup}.` : "";
    throw new SetupError(
      `The database could not be brought up to date: ${migration.name} failed (${reason}). ` +
        `It was left as it was.${safe}`,
      { cause: error },
    );
  } finally {
    database.pragma("foreign_keys = ON");
  }
}

/**
 * @param {string} databaseFile
 * @param {unknown} error
 */
function whyItDoesNotOpen(databaseFile, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return `${databaseFile} is not a readable database. Restore a backup, or move it away to begin anew.`;
  }
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")) {
    return `${databaseFile} cannot be opened for writing. Check the permissions of the file and its folder.`;
  }
  if (code.startsWith("SQLITE_BUSY")) return `${databaseFile} is in use by another program.`;
  return `${databaseFile} could not be opened: ${error instanceof Error ? error.message : String(error)}.`;
}
