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
  const places = new Places(space, network);
  for (const { type, source, target } of rules)
    if (type === "exclude") forbidPairs(network, places.ofSource(source), places.ofTarget(target));
  for (const { source, categoryId, ingredientIds } of whitelistsOf(rules, (id) => places.categoryOf(id))) {
    const others = places
      .ofCategory(categoryId)
      .filter((value) => !ingredientIds.has(places.ids[value] ?? 0));
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

function forbidPairs(
  network: ConflictNetwork,
  { values, variable }: Source,
  targets: readonly number[],
): void {
  const { variableOf } = network;
  if (variable !== null) {
    for (const target of targets) if (variableOf[target] !== variable) remove(network, target);
    return;
  }
  for (const value of values)
    for (const target of targets)
      if (variableOf[target] !== variableOf[value]) forbid(network, value, target);
}

const NONE: readonly number[] = [];

/** Where characters and ingredients stand among the values. */
class Places {
  readonly ids: number[] = [];
  readonly #space: CombinationSpace;
  readonly #network: ConflictNetwork;
  readonly #characters = new Map<number, number>();
  readonly #ingredients = new Map<number, number>();
  /** Variables of categories. */
  readonly #variables = new Map<number, number>();

  constructor(space: CombinationSpace, network: ConflictNetwork) {
    this.#space = space;
    this.#network = network;
    for (const { id } of space.characters) this.#characters.set(id, this.ids.push(id) - 1);
    for (const { id: categoryId, ingredientIds } of space.categories) {
      this.#variables.set(categoryId, this.#variables.size + 1);
      for (const id of ingredientIds) this.#ingredients.set(id, this.ids.push(id) - 1);
    }
  }

  categoryOf(ingredientId: number): number | null {
    const value = this.#ingredients.get(ingredientId);
    if (value === undefined) return null;
    return this.#space.categories[(this.#network.variableOf[value] as number) - 1]?.id ?? null;
  }

  ofCategory(id: number): readonly number[] {
    const variable = this.#variables.get(id);
    return variable === undefined ? NONE : valuesOf(this.#network, variable);
  }

  ofTarget({ kind, id }: CompatibilityRule["target"]): readonly number[] {
    return kind === "category" ? this.ofCategory(id) : one(this.#ingredients.get(id));
  }

  ofSource({ kind, id }: CompatibilityRule["source"]): Source {
    switch (kind) {
      case "character":
        return { values: one(this.#characters.get(id)), variable: null };
      case "archetype":
        return { values: this.#ofArchetype(id), variable: null };
      case "ingredient":
        return { values: one(this.#ingredients.get(id)), variable: null };
      case "category":
        return { values: NONE, variable: this.#variables.get(id) ?? null };
    }
  }

  /** Characters are the first values, in their order. */
  #ofArchetype(id: number): number[] {
    const values: number[] = [];
    this.#space.characters.forEach(({ archetypeId }, value) => {
      if (archetypeId === id) values.push(value);
    });
    return values;
  }
}

function one(value: number | undefined): readonly number[] {
  return value === undefined ? NONE : [value];
}
