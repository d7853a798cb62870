// The rule: what rules say about the combinations of one output type, as values and the pairs of them that cannot be chosen together.

import { type CompatibilityRule, whitelistsOf } from "@/lib/core/rules/rule";
import { type ConflictNetwork, createNetwork, forbid, remove, restrict, valuesOf } from "./conflict-network";
import type { CombinationSpace } from "./space";

/** Variable 0 is the character, the others are the required categories in the space's order; values come in the space's order, too. */
export type CombinationNetwork = ConflictNetwork & {
  /** The character's or ingredient's id of each value. */
  ids: readonly number[];
};

/** Rules about anything that the output type does not use are not in play. */
export function networkOf(space: CombinationSpace, rules: readonly CompatibilityRule[]): CombinationNetwork {
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
  return { ...network, ids: places.ids };
}

/** What is chosen beforehand. Several ingredients of one category: any of them. */
export type Locks = { characterIds?: readonly number[]; ingredientIds?: readonly number[] };

/** Only the combinations with what is locked: none when a locked one cannot be in any combination of this output type. */
export function lock(
  network: CombinationNetwork,
  { characterIds, ingredientIds = [] }: Locks,
): CombinationNetwork {
  let locked = network;
  const open = new Set(ingredientIds);
  network.sizes.forEach((_, variable) => {
    const wanted = variable === 0 ? characterIds : ingredientIds;
    const values = valuesOf(network, variable).filter((value) =>
      wanted?.includes(network.ids[value] as number),
    );
    const isLocked = variable === 0 ? characterIds !== undefined : values.length > 0;
    if (!isLocked) return;
    if (variable > 0) for (const value of values) open.delete(network.ids[value] as number);
    locked = restrict(locked, variable, (value) => values.includes(value));
  });
  return open.size === 0 ? locked : restrict(locked, 0, () => false);
}

export type Combination = { characterId: number; ingredientIds: number[] };

/** `values`: one for each variable. The ingredients are in the order of the space's categories. */
export function combinationOf({ ids }: CombinationNetwork, values: readonly number[]): Combination {
  const [characterId = 0, ...ingredientIds] = values.map((value) => ids[value] as number);
  return { characterId, ingredientIds };
}

/** Reads combinations as values of the network: null for one with something that the network does not know. */
export function createReader(network: CombinationNetwork): (combination: Combination) => number[] | null {
  const { ids, sizes, variableOf } = network;
  const characters = new Map<number, number>();
  const ingredients = new Map<number, number>();
  ids.forEach((id, value) => {
    (variableOf[value] === 0 ? characters : ingredients).set(id, value);
  });
  return ({ characterId, ingredientIds }) => {
    const found = [characters.get(characterId), ...ingredientIds.map((id) => ingredients.get(id))];
    const values = found.filter((value) => value !== undefined).sort((a, b) => a - b);
    const isWhole = values.length === sizes.length && found.length === sizes.length;
    return isWhole && values.every((value, variable) => variableOf[value] === variable) ? values : null;
  };
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
  readonly ids: number[] = [];

  constructor({ characters, categories }: CombinationSpace) {
    for (const { id, archetypeId } of characters) {
      const value = this.ids.push(id) - 1;
      this.#characters.set(id, value);
      if (archetypeId !== null)
        this.#archetypes.set(archetypeId, [...(this.#archetypes.get(archetypeId) ?? []), value]);
    }
    categories.forEach(({ id: categoryId, ingredientIds }, index) => {
      const values = ingredientIds.map((id) => {
        const value = this.ids.push(id) - 1;
        this.#ingredients.set(id, { value, categoryId });
        return value;
      });
      this.#categories.set(categoryId, { variable: index + 1, values });
    });
  }

  idOf(value: number): number {
    return this.ids[value] ?? 0;
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
