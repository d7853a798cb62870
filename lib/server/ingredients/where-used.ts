import { derivePicks } from "@/lib/core/jobs/picks";
import { db } from "../db";

/** Where an ingredient is used: jobs, output types through its category, and rules, for its page. */

export type IngredientUse = Awaited<ReturnType<typeof getIngredientUse>>;
export type IngredientJob = Awaited<ReturnType<typeof listIngredientJobs>>[number];

/** Its jobs, counted; the output types that require its category; and the rules that name it. */
export async function getIngredientUse(id: number, categoryId: number) {
  const [jobs, outputTypes, rules, ruleCount] = await Promise.all([
    db().jobIngredient.count({ where: { ingredientId: id } }),
    db().outputType.findMany({
      where: { categories: { some: { categoryId } } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
    listRules(id),
    db().rule.count({ where: namesIngredient(id) }),
  ]);
  return { jobs, outputTypes, rules, ruleCount };
}

/** Its newest jobs, and whether it is a pick or an extra in each. */
export async function listIngredientJobs(id: number, limit: number) {
  const links = await db().jobIngredient.findMany({
    where: { ingredientId: id },
    orderBy: { jobId: "desc" },
    take: limit,
    select: {
      job: {
        select: {
          id: true,
          status: true,
          character: { select: { name: true } },
          outputType: {
            select: {
              name: true,
              categories: { orderBy: { position: "asc" }, select: { categoryId: true } },
            },
          },
          ingredients: {
            orderBy: { position: "asc" },
            select: { ingredient: { select: { id: true, categoryId: true } } },
          },
        },
      },
    },
  });
  return links.map(({ job: { ingredients, outputType, character, ...job } }) => {
    const { picks } = derivePicks(
      ingredients.map(({ ingredient }) => ingredient),
      outputType?.categories.map(({ categoryId }) => categoryId) ?? [],
    );
    return {
      ...job,
      character: character?.name ?? null,
      outputType: outputType?.name ?? null,
      isPick: picks.some((pick) => pick.id === id),
    };
  });
}

/** Rules shown on the page; the rest is counted. */
const RULES_SHOWN = 30;

const namesIngredient = (id: number) => ({ OR: [{ sourceIngredientId: id }, { targetIngredientId: id }] });

async function listRules(id: number) {
  const name = { select: { name: true } } as const;
  const rules = await db().rule.findMany({
    where: namesIngredient(id),
    orderBy: { id: "asc" },
    take: RULES_SHOWN,
    select: {
      id: true,
      type: true,
      enabled: true,
      sourceIngredient: name,
      sourceCategory: name,
      sourceCharacter: name,
      sourceArchetype: name,
      targetIngredient: name,
      targetCategory: name,
    },
  });
  return rules.map((rule) => {
    const { sourceIngredient, sourceCategory, sourceCharacter, sourceArchetype } = rule;
    const source = sourceIngredient ?? sourceCategory ?? sourceCharacter ?? sourceArchetype;
    const target = rule.targetIngredient ?? rule.targetCategory;
    const verb = rule.type === "require" ? "requires" : "excludes";
    return {
      id: rule.id,
      isEnabled: rule.enabled,
      sentence: `${source?.name ?? "Nothing"} ${verb} ${target?.name ?? "nothing"}`,
    };
  });
}
