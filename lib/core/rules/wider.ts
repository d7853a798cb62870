// The rule: what holds for a category holds for each of its ingredients, and what holds for an archetype for each of its characters.

import type { RuleWorld } from "./finding";
import { selectorKey } from "./lines";
import type { RuleSource } from "./schema";

/** The selector itself, and the one that it is always matched with: rules of either are in play together. */
export function widened(
  { kind, id }: RuleSource,
  { categoryOf, archetypeOf }: Pick<RuleWorld, "categoryOf" | "archetypeOf">,
): RuleSource[] {
  const wider = kind === "ingredient" ? categoryOf(id) : kind === "character" ? archetypeOf(id) : null;
  if (wider === null) return [{ kind, id }];
  return [
    { kind, id },
    { kind: kind === "ingredient" ? "category" : "archetype", id: wider },
  ];
}

/** The category that a selector lies in; null for characters and archetypes. */
export function categoryOfSelector(
  { kind, id }: RuleSource,
  { categoryOf }: Pick<RuleWorld, "categoryOf">,
): number | null {
  if (kind === "ingredient") return categoryOf(id);
  return kind === "category" ? id : null;
}

export function pairKey(source: RuleSource, target: RuleSource): string {
  return `${selectorKey(source)} > ${selectorKey(target)}`;
}
