import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConflictNetwork, createNetwork, forbid, hasBit, remove } from "./conflict-network";
import { countNetwork } from "./count-network";

/** Writes all combinations out. */
function countOneByOne({ sizes, offsets, isPossible, conflicts }: ConflictNetwork): bigint {
  const chosen: number[] = [];
  const count = (variable: number): bigint => {
    if (variable === sizes.length) return 1n;
    let sum = 0n;
    for (let index = 0; index < (sizes[variable] ?? 0); index++) {
      const value = (offsets[variable] ?? 0) + index;
      if (!isPossible[value] || chosen.some((other) => hasBit(conflicts, value, other))) continue;
      chosen.push(value);
      sum += count(variable + 1);
      chosen.pop();
    }
    return sum;
  };
  return count(0);
}

/** Up to 5 variables of up to 5 values, from no conflict to all of them, with rows that are alike and rows that are full. */
const network = fc
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

test("it is the number of combinations when they are written out one by one", () => {
  fc.assert(
    fc.property(network, (one) => {
      expect(countNetwork(one)).toBe(countOneByOne(one));
    }),
    { numRuns: 3000 },
  );
});

test("it is exact beyond what a number can hold", () => {
  const one = createNetwork([1000, 1000, 1000, 1000, 1000, 1000, 1000]);
  expect(countNetwork(one)).toBe(1000n ** 7n);
  forbid(one, 0, 1000);
  expect(countNetwork(one)).toBe(1000n ** 7n - 1000n ** 5n);
});

test("values that are alike are counted together, whatever their number", () => {
  const one = createNetwork([200, 200, 200, 200]);
  for (let a = 0; a < 100; a++) for (let b = 200; b < 300; b++) forbid(one, a, b);
  for (let b = 250; b < 350; b++) for (let c = 400; c < 500; c++) forbid(one, b, c);
  // Of the second variable: 50 that only the first rules out, 50 that both do, 50 only the third, 50 neither.
  const withoutLast = 50n * 100n * 200n + 50n * 100n * 100n + 50n * 200n * 100n + 50n * 200n * 200n;
  expect(countNetwork(one, 100)).toBe(withoutLast * 200n);
});

test("it gives up after the steps that it may take, and not before", () => {
  const one = createNetwork([9, 9, 9, 9, 9]);
  for (let a = 0; a < 45; a++)
    for (let b = 0; b < a; b++)
      if (one.variableOf[a] !== one.variableOf[b] && (a * 7 + b * 11) % 3 === 0) forbid(one, a, b);
  expect(countNetwork(one, 10)).toBeNull();
  expect(countNetwork(one)).toBe(countOneByOne(one));
});

test("no more than sixteen variables are taken", () => {
  expect(() => createNetwork(new Array(17).fill(1))).toThrow(RangeError);
});
