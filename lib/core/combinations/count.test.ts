import fc from "fast-check";
import { expect, test } from "vitest";
import { type CombinationSpace, countCombinations, sumPossible } from "@/lib/core/combinations/count";

const spaceOf = (characters: number, sizes: readonly number[]): CombinationSpace => ({
  outputTypeId: 1,
  characters: Array.from({ length: characters }, (_, index) => ({ id: index + 1, archetypeId: null })),
  categories: sizes.map((size, category) => ({
    id: category + 1,
    ingredientIds: Array.from({ length: size }, (_, index) => category * 1000 + index),
  })),
});

test("it is the number of combinations when they are written out one by one", () => {
  fc.assert(
    fc.property(fc.nat(4), fc.array(fc.nat(4), { maxLength: 4 }), (characters, sizes) => {
      const space = spaceOf(characters, sizes);
      let all: number[][] = space.characters.map((character) => [character.id]);
      for (const { ingredientIds } of space.categories) {
        all = all.flatMap((start) => ingredientIds.map((id) => [...start, id]));
      }
      expect(countCombinations(space).possible).toBe(BigInt(all.length));
    }),
  );
});

test("an empty required category leaves none and is named", () => {
  expect(countCombinations(spaceOf(3, [2, 0, 5, 0]))).toEqual({ possible: 0n, emptyCategoryIds: [2, 4] });
});

test("without required categories there is one per character", () => {
  expect(countCombinations(spaceOf(7, []))).toEqual({ possible: 7n, emptyCategoryIds: [] });
});

test("it is exact beyond what a number can hold", () => {
  const sizes = Array.from({ length: 9 }, () => 101);
  expect(countCombinations(spaceOf(3, sizes)).possible).toBe(3n * 101n ** 9n);
  const counts = [countCombinations(spaceOf(3, sizes)), countCombinations(spaceOf(1, []))];
  expect(sumPossible(counts)).toBe(3n * 101n ** 9n + 1n);
});
