import fc from "fast-check";
import { expect, test } from "vitest";
import { addBounds, exactly, isExact, withoutPart } from "./bounds";
import { createNetwork, forbid } from "./conflict-network";
import { countCombinations } from "./count";
import { countStepwise } from "./count-stepwise";
import { createRandom } from "./random";
import { combinationOf, createReader, lock, networkOf } from "./rule-network";
import { type CombinationSpace, emptyCategoryIdsOf } from "./space";
import { allCombinations, anyNetwork } from "./testing";

const spaceOf = (characters: number, sizes: readonly number[]): CombinationSpace => ({
  outputTypeId: 1,
  characters: Array.from({ length: characters }, (_, index) => ({ id: index + 1, archetypeId: null })),
  categories: sizes.map((size, category) => ({
    id: category + 1,
    ingredientIds: Array.from({ length: size }, (_, index) => category * 1000 + index),
  })),
});

test("an empty required category leaves none and is named", () => {
  const space = spaceOf(3, [2, 0, 5, 0]);
  expect(countCombinations(space, [])).toEqual(exactly(0n));
  expect(emptyCategoryIdsOf(space)).toEqual([2, 4]);
});

test("without required categories there is one per character", () => {
  expect(countCombinations(spaceOf(7, []), [])).toEqual(exactly(7n));
});

test("with locks it is the number of combinations that have what is locked", () => {
  const rule = {
    id: 1,
    type: "require" as const,
    source: { kind: "ingredient" as const, id: 1000 },
    target: { kind: "ingredient" as const, id: 2000 },
  };
  const space = spaceOf(3, [4, 5, 6]);
  const whole = networkOf(space, [rule]);
  const all = allCombinations(whole).map((values) => combinationOf(whole, values));
  expect(all).toHaveLength(3 * 4 * (4 * 6 + 1));
  const locks = [
    {},
    { characterIds: [2] },
    { characterIds: [] },
    { characterIds: [9] },
    { characterIds: [1, 3], ingredientIds: [1, 1000] },
    { ingredientIds: [1000, 1001, 2001] },
    // Its whitelist still holds when what it allows is not among the locked ones.
    { ingredientIds: [1000, 2003] },
    { ingredientIds: [77_777] },
  ];
  for (const one of locks) {
    const ids = one.ingredientIds ?? [];
    const expected = all.filter(
      ({ characterId, ingredientIds }) =>
        (one.characterIds?.includes(characterId) ?? true) &&
        ids.every((id) => id < 4000) &&
        ingredientIds.every((id) => {
          const own = ids.filter((other) => Math.floor(other / 1000) === Math.floor(id / 1000));
          return own.length === 0 || own.includes(id);
        }),
    );
    expect(countCombinations(space, [rule], one), JSON.stringify(one)).toEqual(
      exactly(BigInt(expected.length)),
    );
    expect(allCombinations(lock(whole, one)).map((values) => combinationOf(whole, values))).toEqual(expected);
  }
  const read = createReader(whole);
  for (const combination of all)
    expect(
      combinationOf(
        whole,
        read({ ...combination, ingredientIds: combination.ingredientIds.toReversed() }) ?? [],
      ),
    ).toEqual(combination);
  for (const ingredientIds of [
    [1, 1000],
    [1, 2, 1000],
    [1, 1000, 2000, 2001],
    [1, 1000, 77_777],
  ])
    expect(read({ characterId: 1, ingredientIds })).toBeNull();
  expect(read({ characterId: 9, ingredientIds: [1, 1000, 2000] })).toBeNull();
});

test("bounds hold at every step and end with the exact count", () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const count = BigInt(allCombinations(network).length);
      const steps = countStepwise(network, 3);
      let before = { atLeast: 0n, atMost: 10n ** 30n };
      for (let step = steps.next(); ; step = steps.next()) {
        const { atLeast, atMost } = step.value;
        expect(atLeast >= before.atLeast && atMost <= before.atMost).toBe(true);
        expect(atLeast <= count && count <= atMost).toBe(true);
        before = step.value;
        if (step.done) break;
      }
      expect(before).toEqual(exactly(count));
    }),
    { numRuns: 1_000 },
  );
});

test("of a network that is too dense there are bounds at once, and they narrow", () => {
  const network = createNetwork([60, 60, 60, 60, 60, 60]);
  const random = createRandom("dense");
  for (let a = 0; a < 360; a++)
    for (let b = 0; b < a; b++)
      if (network.variableOf[a] !== network.variableOf[b] && random.below(5) < 2) forbid(network, a, b);
  const steps = countStepwise(network);
  const first = steps.next().value;
  expect(isExact(first)).toBe(false);
  let last = first;
  for (let step = 0; step < 30; step++) last = steps.next().value;
  expect(last.atLeast).toBeGreaterThan(first.atLeast);
  expect(last.atMost).toBeLessThan(first.atMost);
});

test("bounds are added, and what is known to be gone is taken away", () => {
  const some = { atLeast: 3n, atMost: 9n };
  expect(addBounds(some, exactly(2n))).toEqual({ atLeast: 5n, atMost: 11n });
  expect(withoutPart(some, 4n)).toEqual({ atLeast: 0n, atMost: 5n });
});
