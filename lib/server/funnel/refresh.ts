import type { Tx } from "../tx";

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
    INSERT OR IGNORE INTO MovedJob
      SELECT ji.jobId FROM source s CROSS JOIN JobIngredient ji ON ji.ingredientId = s.ingredientId
      UNION SELECT ji.jobId FROM source s CROSS JOIN Ingredient i ON i.categoryId = s.categoryId CROSS JOIN JobIngredient ji ON ji.ingredientId = i.id
      UNION SELECT j.id FROM source s CROSS JOIN Job j ON j.characterId = s.characterId
      UNION SELECT j.id FROM source s CROSS JOIN Character c ON c.archetypeId = s.archetypeId CROSS JOIN Job j ON j.characterId = c.id`;
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

const MOVERS = ["Job", "MediaAsset", "Character", "OutputType", "Ingredient", "Rule"];

/**
 * A job that violates a rule maps to nothing: `violated` says the same as lib/core/rules/rule-book. A pick is the first of the job's ingredients in a required category. The combination's key is that of `combinationKey` in
 * lib/core/jobs/picks, and a test holds the two against each other.
 */
async function recompute(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM JobFunnel WHERE jobId IN (SELECT jobId FROM MovedJob)`;
  await tx.$executeRaw`
    INSERT INTO JobFunnel (jobId, combination, outputTypeId, rendered, imported, complete)
    WITH pick AS MATERIALIZED (
      SELECT j.id AS jobId, req.categoryId, (
        SELECT ji.ingredientId FROM JobIngredient ji JOIN Ingredient i ON i.id = ji.ingredientId
        WHERE ji.jobId = j.id AND i.categoryId = req.categoryId ORDER BY ji.position, ji.ingredientId LIMIT 1
      ) AS ingredientId
      FROM MovedJob moved CROSS JOIN Job j ON j.id = moved.jobId JOIN OutputTypeCategory req ON req.outputTypeId = j.outputTypeId
    ), picks AS (
      SELECT jobId, group_concat(ingredientId, ',' ORDER BY ingredientId) AS key, count(*) = count(ingredientId) AS isWhole
      FROM pick GROUP BY jobId
    ), inPlay AS MATERIALIZED (
      SELECT p.jobId, p.ingredientId AS sourceId, r.* FROM pick p JOIN Rule r ON r.sourceIngredientId = p.ingredientId WHERE r.enabled
      UNION ALL SELECT p.jobId, p.ingredientId, r.* FROM pick p JOIN Rule r ON r.sourceCategoryId = p.categoryId WHERE r.enabled
      UNION ALL SELECT j.id, NULL, r.* FROM MovedJob moved CROSS JOIN Job j ON j.id = moved.jobId JOIN Rule r ON r.sourceCharacterId = j.characterId WHERE r.enabled
      UNION ALL SELECT j.id, NULL, r.* FROM MovedJob moved CROSS JOIN Job j ON j.id = moved.jobId JOIN Character c ON c.id = j.characterId
        JOIN Rule r ON r.sourceArchetypeId = c.archetypeId WHERE r.enabled
    ), violated AS MATERIALIZED (
      SELECT r.jobId FROM inPlay r JOIN pick p ON p.jobId = r.jobId AND p.ingredientId IS NOT r.sourceId
      WHERE r.type = 'exclude' AND (p.ingredientId = r.targetIngredientId OR p.categoryId = r.targetCategoryId)
      UNION
      SELECT jobId FROM (
        SELECT r.jobId, max(p.ingredientId = r.targetIngredientId) AS isAllowed
        FROM inPlay r JOIN Ingredient target ON target.id = r.targetIngredientId
        JOIN pick p ON p.jobId = r.jobId AND p.categoryId = target.categoryId AND p.ingredientId IS NOT r.sourceId
        WHERE r.type = 'require'
        GROUP BY r.jobId, r.sourceIngredientId, r.sourceCategoryId, r.sourceCharacterId, r.sourceArchetypeId, target.categoryId
      ) WHERE NOT isAllowed
    )
    SELECT j.id,
      CASE WHEN j.outputTypeId IS NULL OR c.id IS NULL OR c.status = 'retired' OR coalesce(picks.isWhole, 1) = 0
        OR j.id IN (SELECT jobId FROM violated) THEN NULL
        ELSE 'o' || j.outputTypeId || 'c' || c.id || 'i' || coalesce(picks.key, '') END,
      j.outputTypeId,
      j.status IN ('rendered', 'complete'),
      EXISTS (SELECT 1 FROM MediaAsset m WHERE m.jobId = j.id AND m.fileId IS NOT NULL),
      EXISTS (
        SELECT 1 FROM MediaAsset m WHERE m.jobId = j.id AND m.fileId IS NOT NULL
          AND m.title <> '' AND m.description <> '' AND m.seoTitle <> '' AND m.seoDescription <> ''
          AND EXISTS (SELECT 1 FROM MediaTag t WHERE t.mediaId = m.id)
      )
    FROM MovedJob moved CROSS JOIN Job j ON j.id = moved.jobId
    LEFT JOIN Character c ON c.id = j.characterId
    LEFT JOIN picks ON picks.jobId = j.id`;
}
