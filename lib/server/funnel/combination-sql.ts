import { Prisma } from "../generated/prisma/client";

/**
 * Tables for a WITH, of which the last is `mapped`: for each job of `MovedJob` the combination that it maps to, null when it maps to
 * none. Whoever asks what would be puts tables of his own in front: SQLite reads those instead of the stored ones of the same name.
 * A job that violates a rule maps to nothing: `violated` says the same as lib/core/rules/rule-book. A pick is the first of the job's
 * ingredients in a required category. The combination's key is that of `combinationKey` in lib/core/jobs/picks. Tests hold
 * these against each other.
 */
export const combinationTables = Prisma.sql`
    pick AS MATERIALIZED (
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
    ), mapped AS MATERIALIZED (
      SELECT j.id AS jobId,
        CASE WHEN j.outputTypeId IS NULL OR c.id IS NULL OR c.status = 'retired' OR coalesce(picks.isWhole, 1) = 0
          OR j.id IN (SELECT jobId FROM violated) THEN NULL
          ELSE 'o' || j.outputTypeId || 'c' || c.id || 'i' || coalesce(picks.key, '') END AS combination
      FROM MovedJob moved CROSS JOIN Job j ON j.id = moved.jobId
      LEFT JOIN Character c ON c.id = j.characterId
      LEFT JOIN picks ON picks.jobId = j.id
    )`;

/** The jobs that have what a table `source` of rules' sources names. */
export const jobsOfSources = Prisma.sql`
      SELECT ji.jobId FROM source s CROSS JOIN JobIngredient ji ON ji.ingredientId = s.ingredientId
      UNION SELECT ji.jobId FROM source s CROSS JOIN Ingredient i ON i.categoryId = s.categoryId CROSS JOIN JobIngredient ji ON ji.ingredientId = i.id
      UNION SELECT j.id FROM source s CROSS JOIN Job j ON j.characterId = s.characterId
      UNION SELECT j.id FROM source s CROSS JOIN Character c ON c.archetypeId = s.archetypeId CROSS JOIN Job j ON j.characterId = c.id`;
