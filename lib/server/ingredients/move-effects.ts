import { countCombinations } from "@/lib/core/combinations/count";
import type { IngredientsMove } from "@/lib/core/ingredients/bulk";
import type { MoveEffects } from "@/lib/core/ingredients/move-effects";
import { formatBounds } from "@/lib/core/text/format-bounds";
import { listCombinationSpaces } from "../combinations/queries";
import { db } from "../db";
import { combinationTables, jobsOfSources } from "../funnel/combination-sql";
import { idList } from "../id-list";
import { NotFoundError } from "../outcome";
import { listEnabledRules } from "../rules/queries";
import { requireSelected } from "../selected-records";
import { selectableIngredients } from "./queries";

/** What moving ingredients to another category would do, counted and not done. */
export async function getMoveEffects({ categoryId, ...selection }: IngredientsMove): Promise<MoveEffects> {
  const target = await db().category.findUnique({ where: { id: categoryId }, select: { name: true } });
  if (!target) throw new NotFoundError("category");
  const { ids } = await requireSelected(db(), selection, selectableIngredients);
  const moved = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM Ingredient WHERE id IN ${idList(ids)} AND categoryId <> ${categoryId}`;
  const movedIds = moved.map(({ id }) => Number(id));
  const [jobs, rules, combinations, sameCodes] = await Promise.all([
    countJobEffects(movedIds, categoryId),
    countRules(movedIds, categoryId),
    compareCombinations(movedIds, categoryId),
    listSameCodes(movedIds, categoryId),
  ]);
  return { count: moved.length, target: target.name, ...jobs, ...rules, ...combinations, sameCodes };
}

type JobEffects = Pick<
  MoveEffects,
  "jobs" | "becomeExtras" | "becomePicks" | "changed" | "leaveFunnel" | "breakRules" | "enterFunnel"
>;

/**
 * Jobs as they are and as they would be. `Ingredient` here is what it would be, so that the funnel's own tables say what jobs would map
 * to: those that have a moved one, and those of a whitelist that names one and then speaks of another category.
 */
async function countJobEffects(ids: readonly number[], categoryId: number): Promise<JobEffects> {
  const [row] = await db().$queryRaw<Record<keyof JobEffects, bigint | number | null>[]>`
    WITH going AS MATERIALIZED (SELECT value AS id FROM json_each(${JSON.stringify(ids)})),
    Ingredient AS (SELECT id, iif(id IN (SELECT id FROM going), ${categoryId}, categoryId) AS categoryId FROM main.Ingredient),
    source AS MATERIALIZED (
      SELECT sourceIngredientId AS ingredientId, sourceCategoryId AS categoryId,
        sourceCharacterId AS characterId, sourceArchetypeId AS archetypeId
      FROM Rule WHERE enabled AND type = 'require' AND targetIngredientId IN (SELECT id FROM going)
    ),
    holder AS MATERIALIZED (SELECT DISTINCT jobId FROM JobIngredient WHERE ingredientId IN (SELECT id FROM going)),
    MovedJob AS MATERIALIZED (SELECT jobId FROM holder UNION ${jobsOfSources}),
    ${combinationTables},
    pickBefore AS MATERIALIZED (
      SELECT j.id AS jobId, (
        SELECT ji.ingredientId FROM JobIngredient ji JOIN main.Ingredient i ON i.id = ji.ingredientId
        WHERE ji.jobId = j.id AND i.categoryId = req.categoryId ORDER BY ji.position, ji.ingredientId LIMIT 1
      ) AS ingredientId
      FROM holder CROSS JOIN Job j ON j.id = holder.jobId JOIN OutputTypeCategory req ON req.outputTypeId = j.outputTypeId
    ),
    extra AS (SELECT jobId, ingredientId FROM pickBefore WHERE ingredientId IS NOT NULL EXCEPT SELECT jobId, ingredientId FROM pick),
    fresh AS (
      SELECT jobId, ingredientId FROM pick WHERE ingredientId IS NOT NULL AND jobId IN (SELECT jobId FROM holder)
      EXCEPT SELECT jobId, ingredientId FROM pickBefore
    )
    SELECT (SELECT count(*) FROM holder) AS jobs,
      (SELECT count(DISTINCT jobId) FROM extra) AS becomeExtras,
      (SELECT count(DISTINCT jobId) FROM fresh) AS becomePicks,
      sum(f.combination <> m.combination) AS changed,
      sum(f.combination IS NOT NULL AND m.combination IS NULL AND picks.isWhole = 0) AS leaveFunnel,
      sum(f.combination IS NOT NULL AND m.combination IS NULL AND picks.isWhole <> 0) AS breakRules,
      sum(f.combination IS NULL AND m.combination IS NOT NULL) AS enterFunnel
    FROM mapped m JOIN JobFunnel f ON f.jobId = m.jobId LEFT JOIN picks ON picks.jobId = m.jobId`;
  const count = (key: keyof JobEffects) => Number(row?.[key] ?? 0);
  return {
    jobs: count("jobs"),
    becomeExtras: count("becomeExtras"),
    becomePicks: count("becomePicks"),
    changed: count("changed"),
    leaveFunnel: count("leaveFunnel"),
    breakRules: count("breakRules"),
    enterFunnel: count("enterFunnel"),
  };
}

/** Rules that name one of them, and those of which both ends would lie in one category. */
async function countRules(ids: readonly number[], categoryId: number) {
  const [row] = await db().$queryRaw<{ rules: bigint | number; idle: bigint | number | null }[]>`
    WITH moved AS MATERIALIZED (SELECT value AS id FROM json_each(${JSON.stringify(ids)})),
    named AS (
      SELECT iif(source.id IN (SELECT id FROM moved), ${categoryId}, coalesce(source.categoryId, r.sourceCategoryId)) AS sourceAfter,
        iif(target.id IN (SELECT id FROM moved), ${categoryId}, coalesce(target.categoryId, r.targetCategoryId)) AS targetAfter
      FROM Rule r LEFT JOIN Ingredient source ON source.id = r.sourceIngredientId
      LEFT JOIN Ingredient target ON target.id = r.targetIngredientId
      WHERE r.sourceIngredientId IN (SELECT id FROM moved) OR r.targetIngredientId IN (SELECT id FROM moved)
    )
    SELECT count(*) AS rules, sum(sourceAfter = targetAfter) AS idle FROM named`;
  return { rules: Number(row?.rules ?? 0), idleRules: Number(row?.idle ?? 0) };
}

async function compareCombinations(ids: readonly number[], categoryId: number) {
  const [spaces, rules, outputTypes, categories] = await Promise.all([
    listCombinationSpaces(),
    listEnabledRules(),
    db().outputType.findMany({ select: { id: true, name: true } }),
    db().category.findMany({
      where: { id: { not: categoryId }, ingredients: { some: {}, every: { id: { in: [...ids] } } } },
      select: { name: true },
    }),
  ]);
  const moved = new Set(ids);
  const names = new Map(outputTypes.map(({ id, name }) => [id, name]));
  const compared = spaces.map((space) => {
    const after = space.categories.map((category) => {
      const rest = category.ingredientIds.filter((id) => !moved.has(id));
      return { ...category, ingredientIds: category.id === categoryId ? [...rest, ...ids] : rest };
    });
    return {
      name: names.get(space.outputTypeId) ?? "",
      before: formatBounds(countCombinations(space, rules)),
      after: formatBounds(countCombinations({ ...space, categories: after }, rules)),
    };
  });
  return {
    outputTypes: compared.filter(({ before, after }) => before !== after),
    emptied: ids.length === 0 ? [] : categories.map(({ name }) => name),
  };
}

async function listSameCodes(ids: readonly number[], categoryId: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ code: string }[]>`
    SELECT DISTINCT own.code AS code FROM Ingredient own JOIN Ingredient other ON lower(other.code) = lower(own.code)
    WHERE own.id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND other.categoryId = ${categoryId} ORDER BY own.code`;
  return rows.map(({ code }) => code);
}
