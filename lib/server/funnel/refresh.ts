import { Prisma } from "../generated/prisma/client";
import type { Tx } from "../tx";
import { combinationTables, jobsOfSources } from "./combination-sql";

/**
 * Keeps JobFunnel true: for each job the combination it maps to (null when it maps to none) and how far it got.
 * Runs inside of every recorded write and recomputes the jobs that the change can have moved, in a handful of set-based
 * statements; so the funnel is a grouped read and never a recount of everything. CROSS JOIN keeps what was touched outermost: the
 * planner knows nothing of a temporary table's size, and would rather read all jobs.
 */
export async function refreshFunnel(tx: Tx, changeId: number): Promise<void> {
  const tables = await tx.$queryRaw<{ recordTable: string }[]>`
    SELECT DISTINCT recordTable FROM ChangeRow WHERE changeId = ${changeId}`;
  if (!tables.some(({ recordTable }) => MOVERS.includes(recordTable))) return;

  await tx.$executeRaw`CREATE TEMP TABLE IF NOT EXISTS MovedJob (jobId INTEGER PRIMARY KEY)`;
  await tx.$executeRaw`DELETE FROM MovedJob`;
  // An ingredient that is renamed or moves within its category moves no job: with thousands of jobs on it that would cost seconds.
  await tx.$executeRaw`
    WITH touched AS (
      SELECT recordTable, CAST(recordId AS INTEGER) AS id, "table", before, after FROM ChangeRow WHERE changeId = ${changeId}
    )
    INSERT OR IGNORE INTO MovedJob
      SELECT id FROM touched WHERE recordTable = 'Job'
      UNION SELECT json_extract(before, '$.jobId') FROM touched WHERE "table" = 'MediaAsset' AND before IS NOT NULL
      UNION SELECT json_extract(after, '$.jobId') FROM touched WHERE "table" = 'MediaAsset' AND after IS NOT NULL
      UNION SELECT m.jobId FROM touched t CROSS JOIN MediaAsset m ON m.id = t.id WHERE t.recordTable = 'MediaAsset'
      UNION SELECT j.id FROM touched t CROSS JOIN Job j ON j.characterId = t.id WHERE t.recordTable = 'Character'
      UNION SELECT j.id FROM touched t CROSS JOIN Job j ON j.outputTypeId = t.id WHERE t."table" = 'OutputTypeCategory'
      UNION SELECT ji.jobId FROM touched t CROSS JOIN JobIngredient ji ON ji.ingredientId = t.id WHERE t."table" = 'Ingredient'
        AND json_extract(t.before, '$.categoryId') IS NOT json_extract(t.after, '$.categoryId')`;
  if (tables.some(({ recordTable }) => recordTable === "Rule" || recordTable === "Ingredient"))
    await moveJobsOfRules(tx, changeId);
  await tx.$executeRaw`DELETE FROM MovedJob WHERE jobId IS NULL`;
  await recompute(tx);
}

/**
 * Jobs with the source of a rule that was made, changed or deleted; or of a whitelist of which an ingredient is in another category
 * now. A rule without its notes says the same as before.
 */
async function moveJobsOfRules(tx: Tx, changeId: number): Promise<void> {
  await tx.$executeRaw`
    WITH touched AS (
      SELECT "table", CAST(recordId AS INTEGER) AS id, before, after FROM ChangeRow WHERE changeId = ${changeId} AND "table" IN ('Rule', 'Ingredient')
    ),
    source AS MATERIALIZED (
      SELECT json_extract(rule, '$.sourceIngredientId') AS ingredientId, json_extract(rule, '$.sourceCategoryId') AS categoryId,
        json_extract(rule, '$.sourceCharacterId') AS characterId, json_extract(rule, '$.sourceArchetypeId') AS archetypeId
      FROM (SELECT before AS rule FROM touched WHERE "table" = 'Rule' UNION ALL SELECT after FROM touched WHERE "table" = 'Rule')
      WHERE rule IS NOT NULL
      UNION
      SELECT r.sourceIngredientId, r.sourceCategoryId, r.sourceCharacterId, r.sourceArchetypeId
      FROM touched t CROSS JOIN Rule r ON r.targetIngredientId = t.id
      WHERE t."table" = 'Ingredient' AND json_extract(t.before, '$.categoryId') IS NOT json_extract(t.after, '$.categoryId')
    )
    INSERT OR IGNORE INTO MovedJob ${jobsOfSources}`;
}

/** Makes rows for jobs that have none: after an upgrade, a restore or a bulk load. Returns how many were missing. */
export async function completeFunnel(tx: Tx): Promise<number> {
  await tx.$executeRaw`CREATE TEMP TABLE IF NOT EXISTS MovedJob (jobId INTEGER PRIMARY KEY)`;
  await tx.$executeRaw`DELETE FROM MovedJob`;
  const missing = await tx.$executeRaw`
    INSERT INTO MovedJob SELECT j.id FROM Job j LEFT JOIN JobFunnel f ON f.jobId = j.id WHERE f.jobId IS NULL`;
  if (missing > 0) await recompute(tx);
  return missing;
}

/** Makes all rows anew: after a write that was not logged. */
export async function rebuildFunnel(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM JobFunnel`;
  await completeFunnel(tx);
}

const MOVERS = ["Job", "MediaAsset", "Character", "OutputType", "Ingredient", "Rule"];

async function recompute(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM JobFunnel WHERE jobId IN (SELECT jobId FROM MovedJob)`;
  await tx.$executeRaw`
    INSERT INTO JobFunnel (jobId, combination, outputTypeId, rendered, imported, complete) ${funnelRows}`;
}

/** The rows that the jobs of `MovedJob` are to have. `combinationTables` says what a job maps to, and why to nothing. */
export const funnelRows = Prisma.sql`
    WITH ${combinationTables}
    SELECT j.id AS jobId,
      mapped.combination,
      j.outputTypeId,
      j.status IN ('rendered', 'complete'),
      EXISTS (SELECT 1 FROM MediaAsset m WHERE m.jobId = j.id AND m.fileId IS NOT NULL),
      EXISTS (
        SELECT 1 FROM MediaAsset m WHERE m.jobId = j.id AND m.fileId IS NOT NULL
          AND m.title <> '' AND m.description <> '' AND m.seoTitle <> '' AND m.seoDescription <> ''
          AND EXISTS (SELECT 1 FROM MediaTag t WHERE t.mediaId = m.id)
      )
    FROM mapped CROSS JOIN Job j ON j.id = mapped.jobId`;
