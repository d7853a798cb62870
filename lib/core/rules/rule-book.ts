// The rule: a rule is in play when its source matches the character or an ingredient; an exclude is then violated by another ingredient
// that its target matches, a whitelist by an ingredient of its category that is not on it.

import { type CompatibilityRule, type Whitelist, whitelistsOf } from "./rule";

/** What a job or a combination is made of. Ingredients are picks, or extras, which rules only warn of. */
export type Chosen = {
  character: { id: number; archetypeId: number | null } | null;
  ingredients: readonly { id: number; categoryId: number }[];
};

export type Violation = {
  /** One exclude, or all rules of a whitelist. */
  ruleIds: readonly number[];
  type: CompatibilityRule["type"];
  source: CompatibilityRule["source"];
  /** The ingredient that matched the source; null when it was the character. */
  sourceIngredientId: number | null;
  /** The ingredient that the rule does not allow. */
  ingredientId: number;
};

/** Something that a rule asks for and that is not there. It violates nothing. */
export type Suggestion = {
  ruleIds: readonly number[];
  source: CompatibilityRule["source"];
  categoryId: number;
  /** Any of these; null for any ingredient of the category. */
  ingredientIds: readonly number[] | null;
};

export type RuleBook = {
  /** In the order of the ingredients that are not allowed, excludes first. */
  violations(chosen: Chosen): Violation[];
  /** What would be violated with one more ingredient, or with another character, that is not violated without it. */
  violationsWith(chosen: Chosen, added: Chosen["ingredients"][number]): Violation[];
  suggestions(chosen: Chosen): Suggestion[];
};

/** `categoryOf` gives null for an ingredient that does not exist any more. */
export function createRuleBook(
  rules: readonly CompatibilityRule[],
  categoryOf: (ingredientId: number) => number | null,
): RuleBook {
  const excludes = groupBySource(rules.filter(({ type }) => type === "exclude"));
  const whitelists = groupBySource(whitelistsOf(rules, categoryOf));
  const demands = groupBySource(
    rules.filter(({ type, target }) => type === "require" && target.kind === "category"),
  );

  const violations = (chosen: Chosen): Violation[] =>
    chosen.ingredients.flatMap((ingredient) =>
      sourcesOf(chosen).flatMap(({ key, source, ingredientId: sourceIngredientId }) => {
        if (sourceIngredientId === ingredient.id) return [];
        const broken = (excludes.get(key) ?? []).filter(({ target }) =>
          target.kind === "ingredient" ? target.id === ingredient.id : target.id === ingredient.categoryId,
        );
        const missed = (whitelists.get(key) ?? []).filter((list) => !allows(list, ingredient, source));
        const found = { source, sourceIngredientId, ingredientId: ingredient.id };
        return [
          ...broken.map(({ id }) => ({ ...found, type: "exclude" as const, ruleIds: [id] })),
          ...missed.map(({ ruleIds }) => ({ ...found, type: "require" as const, ruleIds })),
        ];
      }),
    );

  return {
    violations,
    violationsWith: (chosen, added) =>
      violations({ ...chosen, ingredients: [...chosen.ingredients, added] }).filter(
        (violation) => violation.ingredientId === added.id || violation.sourceIngredientId === added.id,
      ),
    suggestions: (chosen) =>
      sourcesOf(chosen).flatMap(({ key, source }) => {
        const has = (categoryId: number) => chosen.ingredients.some((one) => one.categoryId === categoryId);
        const lists = (whitelists.get(key) ?? []).filter((list) => !has(list.categoryId));
        const asked = (demands.get(key) ?? []).filter(({ target }) => !has(target.id));
        return [
          ...lists.map(({ ruleIds, categoryId, ingredientIds }) => ({
            ruleIds,
            source,
            categoryId,
            ingredientIds: [...ingredientIds],
          })),
          ...asked.map(({ id, target }) => ({
            ruleIds: [id],
            source,
            categoryId: target.id,
            ingredientIds: null,
          })),
        ];
      }),
  };
}

/** A whitelist within the source's own category says nothing: one pick is not two. */
function allows(
  list: Whitelist,
  ingredient: Chosen["ingredients"][number],
  source: Whitelist["source"],
): boolean {
  if (ingredient.categoryId !== list.categoryId || list.ingredientIds.has(ingredient.id)) return true;
  return source.kind === "category" && source.id === list.categoryId;
}

type SourceMatch = { key: string; source: CompatibilityRule["source"]; ingredientId: number | null };

/** Everything chosen as a source: the character and its archetype, each ingredient and its category. */
function sourcesOf({ character, ingredients }: Chosen): SourceMatch[] {
  const match = (kind: CompatibilityRule["source"]["kind"], id: number, ingredientId: number | null) => ({
    key: keyOf({ kind, id }),
    source: { kind, id },
    ingredientId,
  });
  const ofCharacter = character
    ? [
        match("character", character.id, null),
        ...(character.archetypeId === null ? [] : [match("archetype", character.archetypeId, null)]),
      ]
    : [];
  return [
    ...ofCharacter,
    ...ingredients.flatMap(({ id, categoryId }) => [
      match("ingredient", id, id),
      match("category", categoryId, id),
    ]),
  ];
}

const keyOf = ({ kind, id }: CompatibilityRule["source"]) => `${kind} ${id}`;

function groupBySource<T extends { source: CompatibilityRule["source"] }>(
  list: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one.source));
    if (group) group.push(one);
    else groups.set(keyOf(one.source), [one]);
  }
  return groups;
}
