import { type Chosen, createRuleBook } from "@/lib/core/rules/rule-book";
import { toRule } from "@/lib/core/rules/rule-of-row";
import { createRuleWords, type NameOf } from "@/lib/core/rules/rule-words";
import { db } from "../db";
import type { Tx } from "../tx";

/** For each of these, what rules forbid of it: each broken rule in one sentence, none for what they allow. */
export async function listBrokenRules(
  reader: Pick<Tx, "rule">,
  jobs: readonly Chosen[],
): Promise<string[][]> {
  const rows = await readRulesOf(reader, jobs);
  const rules = rows.flatMap((row) => toRule(row) ?? []);
  const names = namesIn(rows);
  const book = createRuleBook(rules, (id) => names.get(`ingredient ${id}`)?.categoryId ?? null);
  const words = createRuleWords(rules, (kind, id) => names.get(`${kind} ${id}`) ?? null);
  return jobs.map((job) => [...new Set(book.violations(job).map(words))]);
}

/** What these rules speak of, by kind and id. */
export async function namesOfRules(rules: readonly { id: number }[]): Promise<NameOf> {
  const rows = await db().rule.findMany({
    where: { id: { in: rules.map(({ id }) => id) } },
    include: NAMES,
  });
  const names = namesIn(rows);
  return (kind, id) => names.get(`${kind} ${id}`) ?? null;
}

/** Enabled rules whose source is in one of these, with the names that they speak of, oldest first. */
function readRulesOf(reader: Pick<Tx, "rule">, jobs: readonly Chosen[]) {
  const ingredients = jobs.flatMap((job) => job.ingredients);
  const characters = jobs.flatMap(({ character }) => character ?? []);
  const among = (ids: readonly (number | null)[]) => ({
    in: [...new Set(ids)].filter((id) => id !== null),
  });
  return reader.rule.findMany({
    where: {
      enabled: true,
      OR: [
        { sourceIngredientId: among(ingredients.map(({ id }) => id)) },
        { sourceCategoryId: among(ingredients.map(({ categoryId }) => categoryId)) },
        { sourceCharacterId: among(characters.map(({ id }) => id)) },
        { sourceArchetypeId: among(characters.map(({ archetypeId }) => archetypeId)) },
      ],
    },
    orderBy: { id: "asc" },
    include: NAMES,
  });
}

const named = { select: { name: true } } as const;
const NAMES = {
  sourceIngredient: named,
  sourceCategory: named,
  sourceCharacter: named,
  sourceArchetype: named,
  targetIngredient: { select: { name: true, categoryId: true, category: named } },
  targetCategory: named,
} as const;

type NamedRule = Awaited<ReturnType<typeof readRulesOf>>[number];

/** By kind and id, as in `ingredient 7`. */
function namesIn(rows: readonly NamedRule[]) {
  const names = new Map<string, { name: string; category?: string; categoryId?: number }>();
  const add = (kind: string, id: number | null, record: { name: string } | null) => {
    if (id !== null && record && !names.has(`${kind} ${id}`)) names.set(`${kind} ${id}`, record);
  };
  for (const row of rows) {
    const target = row.targetIngredient;
    if (target && row.targetIngredientId !== null)
      names.set(`ingredient ${row.targetIngredientId}`, { ...target, category: target.category.name });
    add("category", row.targetCategoryId, row.targetCategory);
    add("ingredient", row.sourceIngredientId, row.sourceIngredient);
    add("category", row.sourceCategoryId, row.sourceCategory);
    add("character", row.sourceCharacterId, row.sourceCharacter);
    add("archetype", row.sourceArchetypeId, row.sourceArchetype);
  }
  return names;
}
