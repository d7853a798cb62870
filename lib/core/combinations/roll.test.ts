import { expect, test } from "vitest";
import { createRandom } from "./random";
import { type RollOptions, type RollSource, rollCombinations } from "./roll";
import { networkOf } from "./rule-network";

/** Character 1 to 3; each category's ingredients are its id times ten, and the next ones. */
function source(outputTypeId: number, sizes: readonly number[], tried: RollSource["tried"] = []): RollSource {
  const network = networkOf(
    {
      outputTypeId,
      characters: [1, 2, 3].map((id) => ({ id, archetypeId: null })),
      categories: sizes.map((size, index) => ({
        id: index + 1,
        ingredientIds: Array.from({ length: size }, (_, place) => (index + 1) * 10 + place),
      })),
    },
    [],
  );
  return { outputTypeId, network, tried };
}

function roll(sources: RollSource[], options: Partial<RollOptions>) {
  return rollCombinations(sources, {
    count: 1,
    mode: "uniform",
    isUntried: false,
    isDistinct: false,
    random: createRandom("roll"),
    weightOf: () => 1,
    lockedIngredientIds: [],
    usesOf: () => 0,
    ...options,
  });
}

test("a uniform roll is uniform over the union of the output types", () => {
  const { rolled, from } = roll([source(1, [4]), source(2, [4, 6])], { count: 8_400 });
  expect(from).toEqual({ atLeast: 84n, atMost: 84n });
  const counts = new Map<string, number>();
  for (const one of rolled) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
  expect(counts.size).toBe(84);
  const statistic = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
  // 83 degrees of freedom: one in a thousand is above 128.
  expect(statistic).toBeLessThan(128);
});

test("a weighted roll goes by the weights, over output types of different sizes; weight 0 is left out of all modes", () => {
  const weightOf = (id: number) => ({ 10: 0, 11: 3, 20: 0.5 })[id] ?? 1;
  // Output type 1 has 3 × (3 + 1), output type 2 has 3 × (3 + 1) × (0.5 + 1).
  const { rolled } = roll([source(1, [3]), source(2, [3, 2])], { mode: "weighted", weightOf, count: 10_000 });
  const share = (test: (one: (typeof rolled)[number]) => boolean) =>
    rolled.filter(test).length / rolled.length;
  expect(share(({ outputTypeId }) => outputTypeId === 1)).toBeCloseTo(12 / 30, 1);
  expect(share(({ ingredientIds }) => ingredientIds.includes(11))).toBeCloseTo(3 / 4, 1);
  // Where all weigh 1, output type 1 has 3 × 2; beside it output type 2 has 3 × 2 × (2 + 2).
  const isSecond = roll([source(1, [2]), source(2, [2, 2])], {
    mode: "weighted",
    weightOf: (id) => (id >= 20 ? 2 : 1),
    count: 10_000,
  }).rolled.filter(({ outputTypeId }) => outputTypeId === 2);
  expect(isSecond.length / 10_000).toBeCloseTo(24 / 30, 1);
  for (const mode of ["uniform", "weighted", "fair"] as const)
    expect(
      roll([source(1, [3])], { mode, weightOf, count: 50 }).rolled.flatMap((one) => one.ingredientIds),
    ).not.toContain(10);
  expect(roll([source(1, [1])], { weightOf, lockedIngredientIds: [10] }).rolled).toHaveLength(1);
});

test("untried rolls come once each and end when nothing is left, in every mode", () => {
  const tried = [{ characterId: 2, ingredientIds: [11] }];
  for (const mode of ["uniform", "weighted", "fair"] as const) {
    const { rolled, from } = roll([source(1, [2], tried)], { mode, isUntried: true, count: 100 });
    expect(from.atLeast).toBe(5n);
    expect(new Set(rolled.map((one) => JSON.stringify(one))).size).toBe(5);
    expect(rolled).toHaveLength(5);
    expect(rolled).not.toContainEqual({ outputTypeId: 1, ...tried[0] });
  }
});

test("a fair roll takes as many of each output type, and more of one when another runs out", () => {
  const types = (count: number) => {
    const { rolled } = roll([source(1, [9]), source(2, [])], { mode: "fair", isDistinct: true, count });
    return [1, 2].map((id) => rolled.filter(({ outputTypeId }) => outputTypeId === id).length);
  };
  expect(types(6)).toEqual([3, 3]);
  expect(types(20)).toEqual([17, 3]);
});
