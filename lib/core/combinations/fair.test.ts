import fc from "fast-check";
import { expect, test } from "vitest";
import { createNetwork, forbid, isCombination } from "./conflict-network";
import { type FairOptions, rollFairly } from "./fair";
import { createRandom } from "./random";
import { findCombination, wholeDomain } from "./search";
import { allCombinations, anyNetwork } from "./testing";

const roll = (network: Parameters<typeof rollFairly>[0], options: Partial<FairOptions> & { count: number }) =>
  rollFairly(network, { random: createRandom("fair"), ...options });

function usesIn(rows: readonly number[][], values: number): number[] {
  const uses = new Array<number>(values).fill(0);
  for (const value of rows.flat()) uses[value] = (uses[value] ?? 0) + 1;
  return uses;
}

test("without rules every option comes up equally often, and every pair as evenly as can be", () => {
  const network = createNetwork([6, 6, 6]);
  const rows = roll(network, { count: 36 });
  expect(usesIn(rows, 18)).toEqual(new Array(18).fill(6));
  const pairs = new Set(rows.flatMap(([a, b, c]) => [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`]));
  expect(pairs.size).toBeGreaterThan(85);
});

test("among 4n rolls over n options that no rule limits, each comes up three to five times", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 25 }),
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 40 }),
      fc.nat(),
      (options, characters, excludes, seed) => {
        // The first variable is free of rules; the others are as they come.
        const network = createNetwork([options, characters, 9, 12]);
        const rest = network.variableOf.length - options;
        for (const [from, to] of excludes) {
          const [a, b] = [options + (from % rest), options + (to % rest)];
          if (network.variableOf[a] !== network.variableOf[b]) forbid(network, a, b);
        }
        const rows = roll(network, { count: 4 * options, random: createRandom(String(seed)) });
        fc.pre(rows.length > 0);
        for (const uses of usesIn(rows, options).slice(0, options)) {
          expect(uses).toBeGreaterThanOrEqual(3);
          expect(uses).toBeLessThanOrEqual(5);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("an option that goes with little is still used, and what existing jobs used least comes first", () => {
  const network = createNetwork([5, 10]);
  for (let value = 6; value < 15; value++) forbid(network, 0, value);
  const uses = usesIn(roll(network, { count: 50 }), 15);
  for (const count of uses.slice(0, 5)) expect(Math.abs(count - 10)).toBeLessThanOrEqual(1);
  const [first] = roll(createNetwork([3, 3]), {
    count: 1,
    usesOf: (value) => [4, 1, 7, 2, 2, 0][value] ?? 0,
  });
  expect(first).toEqual([1, 5]);
});

test("every row is a combination that is free; it ends when none is left", () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(9), fc.boolean(), (network, share, isDistinct) => {
      const free = new Set(
        allCombinations(network)
          .filter((_, index) => (index * 7) % 10 < share)
          .map(String),
      );
      const count = 12;
      const rows = roll(network, { count, isDistinct, isFree: (values) => free.has(values.join()) });
      for (const row of rows) {
        expect(isCombination(network, row)).toBe(true);
        expect(free.has(row.join())).toBe(true);
      }
      if (isDistinct) expect(new Set(rows.map(String)).size).toBe(rows.length);
      expect(rows.length).toBe(free.size === 0 ? 0 : isDistinct ? Math.min(count, free.size) : count);
    }),
    { numRuns: 400 },
  );
});

test("a combination is found when there is one", () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const all = allCombinations(network);
      const found = findCombination(network, wholeDomain(network));
      if (all.length === 0) expect(found).toBeNull();
      else expect(all.map(String)).toContain(String(found));
    }),
    { numRuns: 1_000 },
  );
});
