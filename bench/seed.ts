import type Database from "better-sqlite3";
import { applyDerived, dropDerived } from "@/prisma/derived/apply-derived.mjs";
import { openDatabase } from "@/scripts/database.mjs";
import { seedConcepts } from "./seed/concepts";
import { seedFolders } from "./seed/folders";
import { seedHistory } from "./seed/history";
import { createRandom } from "./seed/random";
import { seedWork } from "./seed/work";

/** Numbers of records. */
export type StudioSize = { jobs: number; media: number; characters: number; ingredients: number };

export const QUICK: StudioSize = { jobs: 2_000, media: 8_000, characters: 200, ingredients: 500 };
export const FULL: StudioSize = { jobs: 50_000, media: 350_000, characters: 2_000, ingredients: 5_000 };

/**
 * Fills a migrated, empty database with a studio of that size: the same rows for the same size, on every machine. Files are rows
 * only; nothing is on disk. The funnel is left to the server, which completes it at its start.
 */
export function seedDatabase(databaseFile: string, size: StudioSize): void {
  const database = openDatabase(databaseFile);
  try {
    // If this is interrupted the file is thrown away, so nothing has to survive it.
    database.pragma("synchronous = OFF");
    database.pragma("journal_mode = MEMORY");
    const random = createRandom(42);
    database.transaction(() => {
      // Triggers and indexes cost several times what the rows do; both are made anew at the end.
      dropDerived(database);
      const restore = dropIndexes(database);
      const concepts = seedConcepts(database, random, size);
      seedWork(database, random, concepts, size);
      seedHistory(database, random, size.jobs);
      seedFolders(database);
      seedSettings(database);
      restore();
    })();
    applyDerived(database);
    database.pragma("journal_mode = WAL");
  } finally {
    database.close();
  }
}

/** A value that no default has, so that a page of settings can be seen to show what is stored. */
export const SEEDED_UPLOAD_LIMIT = 137;

function seedSettings(database: Database.Database): void {
  database
    .prepare(`INSERT INTO "Setting" ("key", "value", "updatedAt") VALUES ('uploadLimitGigabytes', ?, ?)`)
    .run(JSON.stringify(SEEDED_UPLOAD_LIMIT), new Date(0).toISOString());
}

function dropIndexes(database: Database.Database): () => void {
  const indexes = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`);
  return () => {
    for (const { sql } of indexes) database.exec(sql);
  };
}
