import fc from "fast-check";
import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { type ConflictNetwork, createNetwork, forbid, hasBit, remove, valuesOf } from "./conflict-network";
import type { CombinationSpace } from "./space";

/** Every combination of a small network, by writing all of them out: what clever ways are held against. */
export function allCombinations(network: ConflictNetwork): number[][] {
  let found: number[][] = [[]];
  for (let variable = 0; variable < network.sizes.length; variable++)
    found = found.flatMap((chosen) =>
      valuesOf(network, variable)
        .filter((value) => network.isPossible[value] === 1)
        .filter((value) => chosen.every((other) => !hasBit(network.conflicts, value, other)))
        .map((value) => [...chosen, value]),
    );
  return found;
}

/** Up to 5 variables of up to 5 values, from no conflict to all of them, with rows that are alike and rows that are full. */
export const anyNetwork = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }),
    density: fc.integer({ min: 0, max: 100 }),
    chances: fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
    copies: fc.boolean(),
  })
  .map(({ sizes, density, chances, copies }) => {
    const made = createNetwork(sizes);
    const { variableOf } = made;
    const next = () => Number(chances.next().value);
    for (let a = 0; a < variableOf.length; a++) {
      if (next() < 5) remove(made, a);
      const isCopy = copies && a > 0 && variableOf[a] === variableOf[a - 1] && next() < 40;
      for (let b = 0; b < a; b++) {
        if (variableOf[a] === variableOf[b]) continue;
        if (isCopy ? hasBit(made.conflicts, a - 1, b) : next() < density) forbid(made, a, b);
      }
    }
    return made;
  });

const ID = fc.integer({ min: 1, max: 12 });
const anyRule = fc.record({
  id: fc.nat(),
  type: fc.constantFrom("require" as const, "exclude" as const),
  source: fc.record({
    kind: fc.constantFrom(
      "ingredient" as const,
      "category" as const,
      "character" as const,
      "archetype" as const,
    ),
    id: ID,
  }),
  target: fc.record({
    kind: fc.constantFrom("ingredient" as const, "ingredient" as const, "category" as const),
    id: ID,
  }),
});

const CATEGORIES = 4;
/** Ingredient 1 is in category 1, 2 in category 2 and so on around. */
const categoryOf = (id: number) => ((id - 1) % CATEGORIES) + 1;

export type Instance = {
  space: CombinationSpace;
  rules: CompatibilityRule[];
  /** All ingredients, also of categories that the space does not use. */
  ingredients: { id: number; categoryId: number }[];
};

/** Up to three characters, four categories and twelve ingredients, with up to twelve rules of every kind about them. */
export const anyInstance: fc.Arbitrary<Instance> = fc
  .record({
    every: fc.array(anyRule, { maxLength: 12 }),
    characterIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
    categoryIds: fc.shuffledSubarray([1, 2, 3, 4]),
    count: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ every, characterIds, categoryIds, count }) => {
    const ingredients = Array.from({ length: count }, (_, index) => ({
      id: index + 1,
      categoryId: categoryOf(index + 1),
    }));
    const space: CombinationSpace = {
      outputTypeId: 1,
      characters: characterIds.map((id) => ({ id, archetypeId: id === 3 ? null : id + 4 })),
      categories: categoryIds.map((id) => ({
        id,
        ingredientIds: ingredients.filter((one) => one.categoryId === id).map((one) => one.id),
      })),
    };
    return { space, ingredients, rules: every.filter((rule) => makesSense(rule, count)) };
  });

/** What a rule names exists (a rule goes with it), and a whitelist inside of one category is refused by the form. */
function makesSense({ type, source, target }: CompatibilityRule, count: number): boolean {
  if (target.kind !== "ingredient") return true;
  if (target.id > count) return false;
  const own =
    source.kind === "ingredient" ? categoryOf(source.id) : source.kind === "category" ? source.id : null;
  return !(type === "require" && own === categoryOf(target.id));
}
