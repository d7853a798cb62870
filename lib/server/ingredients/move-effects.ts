import { countCombinations } from "@/lib/core/combinations/count";
import type { IngredientsMove } from "@/lib/core/ingredients/bulk";
import type { MoveEffects } from "@/lib/core/ingredients/move-effects";
import { formatBounds } from "@/lib/core/text/format-bounds";
import { listCombinationSpaces } from "../combinations/queries";
import { db } from "../db";
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
  "jobs" | "becomeExtras" | "becomePicks" | "changed" | "leaveFunnel" | "enterFunnel"
>;

/** Picks as they are and as they would be, for each job that has one of them. */
async function countJobEffects(ids: readonly number[], categoryId: number): Promise<JobEffects> {
  const [row] = await db().$queryRaw<Record<keyof JobEffects, bigint | number | null>[]>`
    WITH moved AS MATERIALIZED (SELECT value AS id FROM json_each(${JSON.stringify(ids)})),
    affected AS MATERIALIZED (SELECT DISTINCT jobId FROM JobIngredient WHERE ingredientId IN (SELECT id FROM moved)),
    pick AS MATERIALIZED (
      SELECT j.id AS jobId, (
        SELECT ji.ingredientId FROM JobIngredient ji JOIN Ingredient i ON i.id = ji.ingredientId
        WHERE ji.jobId = j.id AND i.categoryId = req.categoryId ORDER BY ji.position, ji.ingredientId LIMIT 1
      ) AS before, (
        SELECT ji.ingredientId FROM JobIngredient ji JOIN Ingredient i ON i.id = ji.ingredientId
        WHERE ji.jobId = j.id AND iif(i.id IN (SELECT id FROM moved), ${categoryId}, i.categoryId) = req.categoryId
        ORDER BY ji.position, ji.ingredientId LIMIT 1
      ) AS after
      FROM affected JOIN Job j ON j.id = affected.jobId JOIN OutputTypeCategory req ON req.outputTypeId = j.outputTypeId
    ),
    compared AS (
      SELECT jobId,
        json_group_array(before ORDER BY before) FILTER (WHERE before IS NOT NULL) AS picksBefore,
        json_group_array(after ORDER BY after) FILTER (WHERE after IS NOT NULL) AS picksAfter,
        count(*) = count(before) AS wasWhole, count(*) = count(after) AS isWhole
      FROM pick GROUP BY jobId
    )
    SELECT (SELECT count(*) FROM affected) AS jobs,
      sum(EXISTS (SELECT value FROM json_each(picksBefore) EXCEPT SELECT value FROM json_each(picksAfter))) AS becomeExtras,
      sum(EXISTS (SELECT value FROM json_each(picksAfter) EXCEPT SELECT value FROM json_each(picksBefore))) AS becomePicks,
      sum(f.combination IS NOT NULL AND isWhole AND picksBefore <> picksAfter) AS changed,
      sum(f.combination IS NOT NULL AND NOT isWhole) AS leaveFunnel,
      sum(f.combination IS NULL AND NOT wasWhole AND isWhole AND c.status <> 'retired') AS enterFunnel
    FROM compared JOIN Job j ON j.id = compared.jobId
    LEFT JOIN JobFunnel f ON f.jobId = j.id LEFT JOIN Character c ON c.id = j.characterId`;
  const count = (key: keyof JobEffects) => Number(row?.[key] ?? 0);
  return {
    jobs: count("jobs"),
    becomeExtras: count("becomeExtras"),
    becomePicks: count("becomePicks"),
    changed: count("changed"),
    leaveFunnel: count("leaveFunnel"),
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
