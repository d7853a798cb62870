import fc from "fast-check";
import { expect, test } from "vitest";
import { componentsOf } from "./components";
import { type ConflictNetwork, createNetwork, forbid, restrict } from "./conflict-network";
import { countByClass, countComponent, countNetwork } from "./count-network";
import { allCombinations, anyNetwork } from "./testing";
import { toClasses } from "./value-classes";

function countOneByOne(one: ConflictNetwork, weightOf: (value: number) => bigint = () => 1n): bigint {
  return allCombinations(one).reduce(
    (sum, values) => sum + values.reduce((product, value) => product * weightOf(value), 1n),
    0n,
  );
}

test("it is the number of combinations when they are written out one by one", () => {
  fc.assert(
    fc.property(anyNetwork, (one) => {
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

test("variables that have nothing to do with one another may be many", () => {
  const one = createNetwork(new Array(100).fill(3));
  for (let pair = 0; pair < 50; pair++) forbid(one, pair * 6, pair * 6 + 3);
  expect(countNetwork(one)).toBe(8n ** 50n);
  expect(() => createNetwork(new Array(256).fill(1))).toThrow(RangeError);
});

test("the combinations of each value are those in which it is", () => {
  fc.assert(
    fc.property(anyNetwork, (one) => {
      for (const component of componentsOf(toClasses(one))) {
        const whole = countComponent(component) ?? -1n;
        component.wholeVariables.forEach((wholeVariable, variable) => {
          const byClass = countByClass(component, variable);
          let sum = 0n;
          for (const [index, count] of byClass ?? []) {
            sum += count;
            const members = component.members[index] ?? [];
            const rest = restrict(one, wholeVariable, (value) => members.includes(value));
            const others = componentsOf(toClasses(one)).filter(
              (other) => other.wholeVariables[0] !== component.wholeVariables[0],
            );
            const factor = others.reduce((product, other) => product * (countComponent(other) ?? 0n), 1n);
            expect(countOneByOne(rest)).toBe(count * factor);
          }
          expect(sum).toBe(whole);
        });
      }
    }),
    { numRuns: 400 },
  );
});

test("with weights each combination counts as often as their product, whatever its size", () => {
  const weight = fc.oneof(
    fc.bigInt({ min: 0n, max: 5n }),
    fc.bigInt({ min: 2n ** 24n, max: 2n ** 28n }),
    fc.bigInt({ min: 2n ** 51n, max: 2n ** 54n }),
  );
  fc.assert(
    fc.property(anyNetwork, fc.infiniteStream(weight), (one, stream) => {
      const weights = Array.from(one.variableOf, () => stream.next().value as bigint);
      const weightOf = (value: number) => weights[value] ?? 0n;
      expect(countNetwork(one, undefined, weightOf)).toBe(countOneByOne(one, weightOf));
    }),
    { numRuns: 1000 },
  );
});
