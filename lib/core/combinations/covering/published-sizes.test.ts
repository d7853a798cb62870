import { expect, test } from "vitest";
import { createNetwork } from "../conflict-network";
import { finish } from "../in-steps";
import { startCover } from "./cover-pairs";

/** What pairwise.org publishes as the best of all tools. Two seconds for all of them on a machine of 2026 that does nothing else. */
test.each([
  ["3^4", times(3, 4), 9],
  ["3^13", times(3, 13), 15],
  ["4^15 3^17 2^29", [...times(4, 15), ...times(3, 17), ...times(2, 29)], 29],
  ["4 3^39 2^35", [4, ...times(3, 39), ...times(2, 35)], 21],
  ["2^100", times(2, 100), 10],
  ["10^20", times(10, 20), 180],
])("%s takes no more rows than the best published tool", { timeout: 120_000 }, (_, sizes, best) => {
  const search = startCover(createNetwork(sizes), { seed: 1 });
  for (let turn = 0; turn < 60 && search.size() > best; turn++) search.improve(100_000);
  const { rows } = finish(search.cover());
  expect(rows.length).toBeLessThanOrEqual(best);
  expect(countPairs(rows)).toBe(countPairsOf(sizes));
});

function times(levels: number, columns: number): number[] {
  return new Array<number>(columns).fill(levels);
}

/** Different pairs in the rows; values are numbered through all columns. */
function countPairs(rows: readonly (readonly number[])[]): number {
  const pairs = new Set<number>();
  for (const row of rows)
    row.forEach((a, column) => {
      for (const b of row.slice(column + 1)) pairs.add(a * 10_000 + b);
    });
  return pairs.size;
}

function countPairsOf(sizes: readonly number[]): number {
  return sizes.reduce(
    (sum, size, column) => sum + sizes.slice(0, column).reduce((own, other) => own + size * other, 0),
    0,
  );
}
