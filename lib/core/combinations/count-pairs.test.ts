import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConflictNetwork, createNetwork, forbid, valuesOf } from "./conflict-network";
import { countNetwork } from "./count-network";
import { countPairs } from "./count-pairs";
import { allCombinations, anyNetwork } from "./testing";

/** By offsets of the values: what `countPairs` says of each pair. */
function pairsOf(network: ConflictNetwork, first: number, second: number, mostClusters?: number) {
  const { firstGroups, secondGroups, counts } = countPairs(network, first, second, mostClusters);
  return firstGroups.map((a) => secondGroups.map((b) => (a < 0 || b < 0 ? 0n : counts[a]?.[b])));
}

test("the combinations of each pair of values are those in which both are", () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const combinations = allCombinations(network);
      const { sizes, offsets } = network;
      for (let first = 0; first < sizes.length; first++)
        for (let second = 0; second < sizes.length; second++) {
          if (first === second) continue;
          const expected = valuesOf(network, first).map(() => valuesOf(network, second).map(() => 0n));
          for (const values of combinations) {
            const row = expected[(values[first] ?? 0) - (offsets[first] ?? 0)];
            const column = (values[second] ?? 0) - (offsets[second] ?? 0);
            if (row) row[column] = (row[column] ?? 0n) + 1n;
          }
          expect(pairsOf(network, first, second)).toEqual(expected);
        }
    }),
    { numRuns: 1000 },
  );
});

test("all pairs together are all combinations, also of large networks", () => {
  const network = scattered(8, 250, 1000);
  const total = pairsOf(network, 1, 2)
    .flat()
    .reduce<bigint>((sum, count) => sum + (count ?? 0n), 0n);
  expect(total).toBe(countNetwork(network));
});

test("what is too much to count is said so, and what a rule forbids is known all the same", () => {
  const network = scattered(4, 20, 600);
  const pairs = pairsOf(network, 0, 1, 10);
  expect(pairs.flat().includes(null)).toBe(true);
  expect(pairs.flat().includes(0n)).toBe(true);
});

/** Some conflicts, the same each time. */
function scattered(variables: number, size: number, conflicts: number): ConflictNetwork {
  const network = createNetwork(new Array(variables).fill(size));
  const values = variables * size;
  for (let index = 0, state = 1; index < conflicts; index++) {
    state = (state * 48271) % 2147483647;
    const a = state % values;
    state = (state * 48271) % 2147483647;
    const b = state % values;
    if (network.variableOf[a] !== network.variableOf[b]) forbid(network, a, b);
  }
  return network;
}
