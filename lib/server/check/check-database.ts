import type Database from "better-sqlite3";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { counterValues } from "@/prisma/derived/counters.mjs";
import { funnelRows } from "../funnel/refresh";
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

/** Each job's row is held against one that is worked out anew: by what its rows say of it, its media and the rules. */
function checkFunnel(database: Database.Database, found: Collector): void {
  database.exec("CREATE TEMP TABLE MovedJob (jobId INTEGER PRIMARY KEY)");
  database.exec(`INSERT INTO temp.MovedJob SELECT id FROM "Job"`);
  const stored = `SELECT jobId, combination, outputTypeId, rendered, imported, complete FROM "JobFunnel"`;
  const jobs = database
    .prepare(`SELECT jobId FROM (${funnelRows.sql} EXCEPT ${stored}) ORDER BY jobId LIMIT ${LIMIT}`)
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
