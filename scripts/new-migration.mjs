// `npm run migration NAME`: writes the migration that leads from the existing ones to prisma/schema.prisma.
//
// Prisma's own `migrate dev` needs a native engine that it downloads; this uses the same engine compiled to
// WebAssembly on a scratch database (docs/decisions/0001-migrations-without-engine.md).

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { listMigrations, MIGRATIONS_DIR } from "./database.mjs";

const SCHEMA_FILE = fileURLToPath(new URL("../prisma/schema.prisma", import.meta.url));

/**
 * The SQL of the next migration; empty when schema and migrations agree.
 * @param {{ schemaFile?: string, migrationsDir?: string }} [options]
 * @returns {Promise<string>}
 */
export async function diffSchema({ schemaFile = SCHEMA_FILE, migrationsDir = MIGRATIONS_DIR } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "pipeline-migration-"));
  try {
    const scratch = path.join(folder, "scratch.db");
    const database = new Database(scratch);
    for (const migration of listMigrations(migrationsDir)) database.exec(migration.sql);
    database.close();
    return await diffAgainst(scratch, readFileSync(schemaFile, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} databaseFile
 * @param {string} schema
 */
async function diffAgainst(databaseFile, schema) {
  const { SchemaEngine } = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaBetterSqlite3({ url: `file:${databaseFile}` }),
  );
  const session = await SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
  const files = [{ path: "schema.prisma", content: schema }];
  const result = await session.diff({
    from: { tag: "schemaDatasource", files, configDir: path.dirname(databaseFile) },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  session.free();
  const sql = result.stdout ?? "";
  return sql.trim() === "-- This is an empty migration." ? "" : sql;
}

/** @type {ReturnType<typeof instantiateEngine> | undefined} */
let engine;

/** The engine can be instantiated once in a process. */
function loadEngine() {
  engine ??= instantiateEngine();
  return engine;
}

/** Node 20 cannot import a .wasm file, so it is instantiated by hand. */
async function instantiateEngine() {
  // The engine reports a panic here, and then never settles its promise: without this the process would end silently.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      /** @param {string} message */
      set_message(message) {
        throw new Error(`Prisma's schema engine failed: ${message}`);
      },
    },
  });
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const gluePath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(path.join(path.dirname(gluePath), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  return glue;
}

/** @param {string | undefined} name */
async function writeMigration(name) {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error("Give the migration a name in lower case, such as: npm run migration add_rating");
  }
  const sql = await diffSchema();
  if (sql.trim() === "") {
    console.info("The migrations already lead to prisma/schema.prisma; nothing to write.");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(MIGRATIONS_DIR, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.info(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeMigration(process.argv[2]);
