import fc from "fast-check";
import { expect, test } from "vitest";
import { createNetwork } from "./conflict-network";
import { listCombinations } from "./list-combinations";
import { allCombinations, anyNetwork } from "./testing";

test("lists every combination once, in the order of the values", () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      expect([...listCombinations(network)]).toEqual(allCombinations(network));
    }),
    { numRuns: 1_000 },
  );
});

test("makes no more than is asked for", () => {
  const network = createNetwork(Array.from({ length: 12 }, () => 200));
  const list = listCombinations(network);
  const first = Array.from({ length: 1_000 }, () => list.next().value as number[]);
  expect(new Set(first.map(String)).size).toBe(1_000);
});
