// The rule: what rules say about the combinations of one output type, as values and the pairs of them that cannot be chosen together.

import { type CompatibilityRule, whitelistsOf } from "@/lib/core/rules/rule";
import { type ConflictNetwork, createNetwork, forbid, remove } from "./conflict-network";
import type { CombinationSpace } from "./count";

/**
 * Variable 0 is the character, the others are the required categories in the space's order; values come in the space's order, too.
 * Rules about anything that the output type does not use are not in play.
 */
export function networkOf(space: CombinationSpace, rules: readonly CompatibilityRule[]): ConflictNetwork {
  const network = createNetwork([
    space.characters.length,
    ...space.categories.map(({ ingredientIds }) => ingredientIds.length),
  ]);
  const places = new Places(space);
  for (const { type, source, target } of rules) {
    if (type !== "exclude") continue;
    const targets =
      target.kind === "ingredient" ? places.ofIngredient(target.id) : places.ofCategory(target.id);
    forbidPairs(network, places.ofSource(source), targets);
  }
  for (const { source, categoryId, ingredientIds } of whitelistsOf(rules, (id) => places.categoryOf(id))) {
    const others = places.ofCategory(categoryId).filter((value) => !ingredientIds.has(places.idOf(value)));
    forbidPairs(network, places.ofSource(source), others);
  }
  return network;
}

/** Values that stand for the source, and whether it is matched whatever is chosen: any ingredient of a category that is used. */
type Source = { values: readonly number[]; variable: number | null };

function forbidPairs(network: ConflictNetwork, source: Source, targets: readonly number[]): void {
  const variableOf = (value: number) => network.variableOf[value];
  if (source.variable !== null) {
    for (const target of targets) if (variableOf(target) !== source.variable) remove(network, target);
    return;
  }
  for (const value of source.values)
    for (const target of targets)
      if (variableOf(target) !== variableOf(value)) forbid(network, value, target);
}

/** Where characters and ingredients stand among the values. */
class Places {
  readonly #characters = new Map<number, number>();
  readonly #archetypes = new Map<number, number[]>();
  readonly #ingredients = new Map<number, { value: number; categoryId: number }>();
  readonly #categories = new Map<number, { variable: number; values: number[] }>();
  readonly #ids: number[] = [];

  constructor({ characters, categories }: CombinationSpace) {
    for (const { id, archetypeId } of characters) {
      const value = this.#ids.push(id) - 1;
      this.#characters.set(id, value);
      if (archetypeId !== null)
        this.#archetypes.set(archetypeId, [...(this.#archetypes.get(archetypeId) ?? []), value]);
    }
    categories.forEach(({ id: categoryId, ingredientIds }, index) => {
      const values = ingredientIds.map((id) => {
        const value = this.#ids.push(id) - 1;
        this.#ingredients.set(id, { value, categoryId });
        return value;
      });
      this.#categories.set(categoryId, { variable: index + 1, values });
    });
  }

  idOf(value: number): number {
    return this.#ids[value] ?? 0;
  }

  categoryOf(ingredientId: number): number | null {
    return this.#ingredients.get(ingredientId)?.categoryId ?? null;
  }

  ofIngredient(id: number): number[] {
    const place = this.#ingredients.get(id);
    return place ? [place.value] : [];
  }

  ofCategory(id: number): readonly number[] {
    return this.#categories.get(id)?.values ?? [];
  }

  ofSource({ kind, id }: CompatibilityRule["source"]): Source {
    switch (kind) {
      case "character":
        return { values: [this.#characters.get(id) ?? []].flat(), variable: null };
      case "archetype":
        return { values: this.#archetypes.get(id) ?? [], variable: null };
      case "ingredient":
        return { values: this.ofIngredient(id), variable: null };
      case "category":
        return { values: [], variable: this.#categories.get(id)?.variable ?? null };
    }
  }
}
