import type Database from "better-sqlite3";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { counterValues } from "@/prisma/derived/counters.mjs";
import type { Collector } from "./collector";

/** Rows of a kind that are looked up. */
const LIMIT = 10_000;

/** What SQLite says of its own file, and whether everything that is derived from the tables agrees with them. */
export function checkDatabase(database: Database.Database, found: Collector): void {
  const damages = database.prepare("PRAGMA integrity_check(20)").pluck().all() as string[];
  for (const text of damages)
    if (text !== "ok") found.add("database-damaged", { text, href: "/data/backups" });
  const broken = database.pragma("foreign_key_check") as { table: string; rowid: number; parent: string }[];
  for (const { table, rowid, parent } of broken)
    found.add("reference-broken", {
      text: `Row ${rowid} of ${table} refers to a row of ${parent}`,
      href: null,
    });
  checkCounters(database, found);
  checkFunnel(database, found);
  checkSearch(database, found);
}

function checkCounters(database: Database.Database, found: Collector): void {
  const stored = database.prepare(`SELECT value FROM "Counter" WHERE name = ?`).pluck();
  for (const { name, sql } of counterValues()) {
    const [is, shouldBe] = [stored.get(name), database.prepare(`SELECT ${sql}`).pluck().get()];
    if (is !== shouldBe)
      found.add("counter-wrong", { text: `${name}: ${is ?? "none"}, but there are ${shouldBe}`, href: null });
  }
}

/** How far each job got, of what its rows say; what it maps to follows from the same write and is not counted again. */
function checkFunnel(database: Database.Database, found: Collector): void {
  const jobs = database
    .prepare(
      `SELECT j.id FROM "Job" j LEFT JOIN "JobFunnel" f ON f.jobId = j.id
       WHERE f.jobId IS NULL OR f.outputTypeId IS NOT j.outputTypeId OR f.rendered <> (j.status IN ('rendered', 'complete'))
         OR f.imported <> EXISTS (SELECT 1 FROM "MediaAsset" m WHERE m.jobId = j.id AND m.fileId IS NOT NULL) LIMIT ${LIMIT}`,
    )
    .pluck()
    .all() as number[];
  for (const id of jobs) found.add("funnel-wrong", { id, text: formatJobCode(id), href: `/jobs/${id}` });
}

function checkSearch(database: Database.Database, found: Collector): void {
  const unlike = (index: string, table: string, where: string) =>
    database
      .prepare(
        `SELECT id FROM (SELECT id FROM "${table}" WHERE ${where} EXCEPT SELECT id FROM "${index}_docsize")
         UNION SELECT id FROM (SELECT id FROM "${index}_docsize" EXCEPT SELECT id FROM "${table}" WHERE ${where}) LIMIT ${LIMIT}`,
      )
      .pluck()
      .all() as number[];
  const waits = new Set(database.prepare(`SELECT mediaId FROM "MediaSearchStale"`).pluck().all());
  for (const id of unlike("MediaSearch", "MediaAsset", "true"))
    if (!waits.has(id)) found.add("search-wrong", { id, text: `Media asset ${id}`, href: `/media/${id}` });
  for (const id of unlike("PromptSearch", "Prompt", "true"))
    found.add("search-wrong", { id: -id, text: `Prompt ${id}`, href: `/prompts/${id}` });
}
