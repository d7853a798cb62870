// The rule: what a rule removes is what it violates of the combinations that all others leave.

import { type Bounds, NOTHING } from "@/lib/core/combinations/bounds";
import { restrict } from "@/lib/core/combinations/conflict-network";
import { countBounds } from "@/lib/core/combinations/count";
import { networkOf } from "@/lib/core/combinations/rule-network";
import type { CombinationSpace } from "@/lib/core/combinations/space";
import { isWhitelist, type RuleLine } from "./lines";
import type { CompatibilityRule } from "./rule";

/**
 * How many combinations of one output type there are without the line that are gone with it; a whitelist counts as a whole. `others`:
 * all enabled rules without those of the line. Every combination that a line violates has one of its source's values and one that
 * it does not allow, so these are counted instead of everything twice.
 */
export function combinationsRemoved(
  space: CombinationSpace,
  line: RuleLine,
  others: readonly CompatibilityRule[],
): Bounds {
  const source = sourceIn(space, line.source);
  const target = forbiddenIn(space, line);
  if (!source || !target || source.variable === target.variable) return NOTHING;
  if (source.ids.size === 0 || target.ids.size === 0) return NOTHING;
  const network = networkOf(space, others);
  const keep = (ids: ReadonlySet<number>) => (value: number) => ids.has(network.ids[value] as number);
  const withSource = restrict(network, source.variable, keep(source.ids));
  return countBounds(restrict(withSource, target.variable, keep(target.ids)));
}

/** Whether the output type has a character or ingredient that the line's source speaks of, and its targets' category, of which it is no part. */
export function isInPlay(space: CombinationSpace, { source, categoryId }: RuleLine): boolean {
  const from = sourceIn(space, source);
  const to = variableOfCategory(space, categoryId);
  return from !== null && from.ids.size > 0 && to > 0 && to !== from.variable;
}

/** Ids of one variable: 0 is the character, then the categories as in the network. */
type Part = { variable: number; ids: ReadonlySet<number> };

function sourceIn(space: CombinationSpace, { kind, id }: CompatibilityRule["source"]): Part | null {
  if (kind === "character" || kind === "archetype") {
    const matching = space.characters.filter(
      (one) => (kind === "character" ? one.id : one.archetypeId) === id,
    );
    return { variable: 0, ids: new Set(matching.map((one) => one.id)) };
  }
  if (kind === "category") return categoryIn(space, id);
  const variable = space.categories.findIndex(({ ingredientIds }) => ingredientIds.includes(id)) + 1;
  return variable > 0 ? { variable, ids: new Set([id]) } : null;
}

/** What cannot stand beside the source. */
function forbiddenIn(space: CombinationSpace, line: RuleLine): Part | null {
  const category = categoryIn(space, line.categoryId);
  if (!category) return null;
  const [target] = line.targets;
  const named = new Set(line.targets.map(({ id }) => id));
  if (isWhitelist(line))
    return { ...category, ids: new Set([...category.ids].filter((id) => !named.has(id))) };
  if (line.type === "require") return null;
  if (target?.kind === "category") return category;
  return { ...category, ids: new Set([...category.ids].filter((id) => named.has(id))) };
}

function categoryIn(space: CombinationSpace, id: number): Part | null {
  const variable = variableOfCategory(space, id);
  const category = space.categories[variable - 1];
  return category ? { variable, ids: new Set(category.ingredientIds) } : null;
}

/** 0 when the output type does not use it. */
function variableOfCategory({ categories }: CombinationSpace, categoryId: number): number {
  return categories.findIndex(({ id }) => id === categoryId) + 1;
}
