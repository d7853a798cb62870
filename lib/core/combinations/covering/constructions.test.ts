import fc from "fast-check";
import { expect, test } from "vitest";
import { binaryArray, fewestRows, type LevelArray, orthogonalArray } from "./constructions";
import { createField } from "./galois-field";
import { starterArray } from "./starter-array";

/** The pairs of levels that are in no row for some two columns. */
function countMissing(array: LevelArray, columns: number, levels: number): number {
  let missing = 0;
  for (let left = 0; left < columns; left++)
    for (let right = 0; right < left; right++) {
      const pairs = new Set(array.map((row) => (row[left] ?? 0) * levels + (row[right] ?? 0)));
      missing += levels * levels - pairs.size;
    }
  return missing;
}

test.each([2, 3, 4, 5, 7, 8, 9, 16, 25, 27])("%i numbers make a field", (size) => {
  const { add, multiply } = createField(size);
  const numbers = Array.from({ length: size }, (_, number) => number);
  for (const a of numbers) {
    expect(new Set(numbers.map((b) => add(a, b))).size).toBe(size);
    if (a > 0) expect(new Set(numbers.map((b) => multiply(a, b))).size).toBe(size);
  }
  fc.assert(
    fc.property(fc.nat(size - 1), fc.nat(size - 1), fc.nat(size - 1), (a, b, c) => {
      expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)));
      expect(multiply(multiply(a, b), c)).toBe(multiply(a, multiply(b, c)));
    }),
  );
});

test.each([
  [4, 3],
  [5, 4],
  [9, 8],
  [10, 9],
  [6, 6],
])("an orthogonal array of %i columns covers all pairs of %i levels", (columns, levels) => {
  const array = orthogonalArray(columns, levels, 1_000) ?? [];
  expect(array.length).toBeLessThanOrEqual(81);
  expect(
    countMissing(
      array.map((row) => row.map((level) => level % levels)),
      columns,
      levels,
    ),
  ).toBe(0);
});

test.each([2, 3, 4, 10, 11, 35, 36, 126])("%i columns of two levels take the fewest rows", (columns) => {
  const array = binaryArray(columns);
  expect(countMissing(array, columns, 2)).toBe(0);
  expect(array).toHaveLength(fewestRows(new Array(columns).fill(2)));
});

test("a starter covers all but pairs of fixed levels", () => {
  for (const shape of [
    { columns: 10, turning: 4, fixed: 1 },
    { columns: 21, turning: 7, fixed: 3 },
  ]) {
    const array = starterArray(shape, 1) ?? [];
    expect(array).toHaveLength(shape.columns * shape.turning);
    const left = countMissing(array, shape.columns, shape.turning + shape.fixed);
    expect(left).toBeLessThanOrEqual((shape.fixed ** 2 * shape.columns * (shape.columns - 1)) / 2);
  }
});
