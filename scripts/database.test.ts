import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readBackupName } from "@/lib/core/backups/backup-names.mjs";
import { listMigrations, MIGRATIONS_DIR, migrate, openDatabase } from "./database.mjs";
import { diffSchema } from "./new-migration.mjs";

let folder: string;
let databaseFile: string;
let backupsDir: string;
let migrationsDir: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-database-"));
  databaseFile = path.join(folder, "pipeline.db");
  backupsDir = path.join(folder, "backups");
  migrationsDir = path.join(folder, "migrations");
  cpSync(MIGRATIONS_DIR, migrationsDir, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = () => migrate({ databaseFile, dataDir: folder, migrationsDir });

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(migrationsDir, name));
  writeFileSync(path.join(migrationsDir, name, "migration.sql"), sql);
}

function withDatabase<T>(use: (database: Database.Database) => T): T {
  const database = openDatabase(databaseFile);
  try {
    return use(database);
  } finally {
    database.close();
  }
}

/** A category with two ingredients, which restrict, and an output type whose part cascades from it. */
function fill(database: Database.Database): void {
  database.exec(`
    INSERT INTO "Category" (id, uuid, name, nameKey, updatedAt) VALUES (1, 'c1', 'Action', 'action', 0);
    INSERT INTO "Ingredient" (id, uuid, categoryId, name, nameKey, updatedAt)
      VALUES (1, 'i1', 1, 'Running', 'running', 0), (2, 'i2', 1, 'Jumping', 'jumping', 0);
    INSERT INTO "OutputType" (id, uuid, name, nameKey, updatedAt) VALUES (1, 'o1', 'Reel', 'reel', 0);
    INSERT INTO "OutputTypeCategory" VALUES (1, 1, 0);
    INSERT INTO "Rule" (id, uuid, type, sourceKind, sourceCategoryId, targetKind, targetIngredientId, updatedAt)
      VALUES (1, 'r1', 'exclude', 'category', 1, 'ingredient', 2, 0);`);
}

/** The way in which Prisma changes a table on SQLite, on the table as it is. */
function rewriteTable(database: Database.Database, table: string): string {
  const read = (type: string) =>
    database
      .prepare<string[], string>(
        "SELECT sql FROM sqlite_master WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid",
      )
      .pluck()
      .all(type, table);
  const create = read("table")[0]?.replace(/^CREATE TABLE "[^"]+"/, `CREATE TABLE "new_${table}"`);
  if (!create) throw new Error(`no table ${table}`);
  const indexes = read("index").map((sql) => `${sql};`);
  return `-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
${create};
INSERT INTO "new_${table}" SELECT * FROM "${table}";
DROP TABLE "${table}";
ALTER TABLE "new_${table}" RENAME TO "${table}";
${indexes.join("\n")}
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`;
}

const triggerNames = (database: Database.Database) =>
  database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name").all();

test("schema and migrations agree", async () => {
  expect(await diffSchema()).toBe("");
});

test("a change of the schema shows as a migration", async () => {
  const schemaFile = path.join(folder, "schema.prisma");
  const schema = readFileSync(new URL("../prisma/schema.prisma", import.meta.url), "utf8");
  writeFileSync(schemaFile, schema.replace("model DockSlot {", "model DockSlot {\n  extra Int?"));
  expect(await diffSchema({ schemaFile })).toContain('ALTER TABLE "DockSlot" ADD COLUMN "extra" INTEGER');
});

describe("migrate", () => {
  test("creates a database with Prisma's own records, without a backup", async () => {
    expect(await run()).toEqual({ applied: listMigrations(migrationsDir).map((m) => m.name), backup: null });
    expect(existsSync(backupsDir)).toBe(false);
    const sql = readFileSync(path.join(migrationsDir, "20261122000000_init", "migration.sql"));
    const row = withDatabase((database) =>
      database
        .prepare(
          "SELECT checksum, applied_steps_count, rolled_back_at, typeof(finished_at) AS finished FROM _prisma_migrations ORDER BY migration_name",
        )
        .get(),
    );
    expect(row).toEqual({
      checksum: createHash("sha256").update(sql).digest("hex"),
      applied_steps_count: 1,
      rolled_back_at: null,
      finished: "integer",
    });
  });

  test("does nothing the second time", async () => {
    await run();
    const before = withDatabase((database) => database.serialize());
    expect(await run()).toEqual({ applied: [], backup: null });
    expect(withDatabase((database) => database.serialize()).equals(before)).toBe(true);
  });

  test("sets the pragmas that everything relies on", async () => {
    await run();
    withDatabase((database) => {
      const pragmas = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"];
      expect(pragmas.map((name) => database.pragma(name, { simple: true }))).toEqual(["wal", 1, 1, 5000]);
    });
  });

  test("a rewrite of any table keeps every row and brings its triggers back", async () => {
    await run();
    const tables = withDatabase((database) => {
      fill(database);
      database.exec(
        `INSERT INTO "Change" (id, uuid, origin, sentence) VALUES (1, 'x', 'person', 'A change')`,
      );
      return database
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL")
        .pluck()
        .all();
    }).filter(
      (name): name is string =>
        typeof name === "string" && !/^(sqlite_|_prisma|MediaSearch|PromptSearch)/.test(name),
    );
    const snapshot = () =>
      withDatabase((database) => ({
        rows: tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).all()]),
        triggers: triggerNames(database),
        indexes: database.prepare("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").all(),
      }));
    const before = snapshot();
    expect(tables.length).toBeGreaterThan(30);
    const rewrites = withDatabase((database) => tables.map((table) => rewriteTable(database, table)));
    addMigration("20990101000000_rewrite", rewrites.join("\n"));

    expect((await run()).applied).toEqual(["20990101000000_rewrite"]);
    expect(snapshot()).toEqual(before);
  });

  test("backs up before it changes a database, and the backup is the database from before", async () => {
    await run();
    withDatabase(fill);
    addMigration("20990101000000_more", `ALTER TABLE "Setting" ADD COLUMN "extra" TEXT;`);
    const { backup } = await run();
    expect(readBackupName(path.basename(backup ?? ""))?.reason).toBe("before-migration");
    const saved = new Database(backup ?? "", { readonly: true });
    expect(saved.prepare(`SELECT COUNT(*) FROM "Ingredient"`).pluck().get()).toBe(2);
    expect(saved.prepare("SELECT name FROM pragma_table_info('Setting')").pluck().all()).not.toContain(
      "extra",
    );
    saved.close();
    expect(readdirSync(backupsDir).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("keeps the newest ten of its backups, and other files for ever", async () => {
    await run();
    mkdirSync(backupsDir);
    writeFileSync(path.join(backupsDir, "mine.db"), "");
    for (let n = 0; n < 13; n++) {
      addMigration(
        `209901010000${String(n).padStart(2, "0")}_n`,
        `CREATE TABLE "Extra${n}" ("id" INTEGER PRIMARY KEY);`,
      );
      await run();
    }
    const kept = readdirSync(backupsDir).sort();
    expect(kept).toHaveLength(11);
    expect(kept[0]).toBe("mine.db");
    const newest = new Database(path.join(backupsDir, kept.at(-1) ?? ""), { readonly: true });
    const extra = newest.prepare("SELECT COUNT(*) FROM sqlite_master WHERE name LIKE 'Extra%'").pluck().get();
    newest.close();
    expect(extra).toBe(12);
  });

  test("a migration that fails leaves everything as it was, and a backup", async () => {
    await run();
    withDatabase(fill);
    const before = withDatabase((database) => database.serialize());
    addMigration("20990101000000_fine", `CREATE TABLE "Fine" ("id" INTEGER PRIMARY KEY);`);
    addMigration(
      "20990101000001_broken",
      `DELETE FROM "Rule"; DROP TABLE "Draft"; INSERT INTO "Nowhere" VALUES (1);`,
    );
    await expect(run()).rejects.toThrow(/20990101000001_broken failed \(no such table: Nowhere\).*backup/s);
    withDatabase((database) => {
      expect(database.prepare(`SELECT COUNT(*) FROM "Rule"`).pluck().get()).toBe(1);
      expect(database.prepare(`SELECT COUNT(*) FROM "Draft"`).pluck().get()).toBe(0);
    });
    const [backup] = readdirSync(backupsDir);
    const saved = new Database(path.join(backupsDir, backup ?? ""), { readonly: true });
    expect(saved.prepare("SELECT COUNT(*) FROM _prisma_migrations").pluck().get()).toBe(
      listMigrations(MIGRATIONS_DIR).length,
    );
    saved.close();
    expect(before.length).toBeGreaterThan(0);
  });

  test("killed in the middle of a migration, the database is the one from before, and the next start ends it", async () => {
    await run();
    withDatabase(fill);
    addMigration(
      "20990101000000_long",
      `CREATE TABLE "Long" ("id" INTEGER PRIMARY KEY, "text" TEXT);
       DELETE FROM "OutputTypeCategory";
       INSERT INTO "Long" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000)
         SELECT i, hex(randomblob(40)) FROM n;`,
    );
    const options = JSON.stringify({ databaseFile, dataDir: folder, migrationsDir });
    const script = `import(${JSON.stringify(pathToFileURL(path.resolve("scripts/database.mjs")))}).then(({ migrate }) => migrate(${options}))`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    const written = () => statSync(`${databaseFile}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    await expect.poll(written, { interval: 1, timeout: 30_000 }).toBeGreaterThan(5_000_000);
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
    withDatabase((database) => {
      expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
      expect(database.prepare(`SELECT count(*) FROM "OutputTypeCategory"`).pluck().get()).toBe(1);
      expect(() => database.prepare(`SELECT 1 FROM "Long"`)).toThrow("no such table");
    });
    expect((await run()).applied).toEqual(["20990101000000_long"]);
  });

  test("refuses a migration that would leave rows without what they refer to", async () => {
    await run();
    withDatabase(fill);
    addMigration("20990101000000_orphans", `DELETE FROM "Category";`);
    await expect(run()).rejects.toThrow(/rows of \w+ would refer to rows that no longer exist/);
    expect(
      withDatabase((database) => database.prepare(`SELECT COUNT(*) FROM "Category"`).pluck().get()),
    ).toBe(1);
  });

  test("refuses a database from a newer version, untouched", async () => {
    addMigration("20990101000000_newer", `CREATE TABLE "Newer" ("id" INTEGER PRIMARY KEY);`);
    await run();
    const before = withDatabase((database) => database.serialize());
    rmSync(path.join(migrationsDir, "20990101000000_newer"), { recursive: true });
    await expect(run()).rejects.toThrow(/was last used by a newer version of Pipeline Manager/);
    expect(withDatabase((database) => database.serialize()).equals(before)).toBe(true);
  });

  test("refuses an applied migration that was changed afterwards", async () => {
    await run();
    const file = path.join(migrationsDir, "20261122000000_init", "migration.sql");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n-- changed\n`);
    await expect(run()).rejects.toThrow(/20261122000000_init is not the one that was applied/);
  });

  test("line endings of a checkout do not change a checksum", async () => {
    await run();
    const file = path.join(migrationsDir, "20261122000000_init", "migration.sql");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect((await run()).applied).toEqual([]);
  });

  test("refuses the database of another program", async () => {
    const other = new Database(databaseFile);
    other.exec("CREATE TABLE notes (id)");
    other.close();
    await expect(run()).rejects.toThrow(/is a database of another program/);
  });

  test("refuses a file that is no database", async () => {
    writeFileSync(
      databaseFile,
      "This is a letter, not a database, and it is long enough to have a header.".repeat(20),
    );
    await expect(run()).rejects.toThrow(/is not a readable database/);
  });

  test("refuses a migration that another tool did not finish", async () => {
    await run();
    withDatabase((database) => database.exec("UPDATE _prisma_migrations SET finished_at = NULL"));
    await expect(run()).rejects.toThrow(
      /began the database migration 20261122000000_init and did not finish it/,
    );
  });
});
