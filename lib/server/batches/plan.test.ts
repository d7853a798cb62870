import { beforeEach, expect, test } from "vitest";
import { coverageOf } from "@/lib/core/batches/coverage";
import { PlanInput } from "@/lib/core/batches/schema";
import { fillLargeStudio } from "../testing/large-studio";
import { perform, withTestDatabase } from "../testing/test-database";
import { createBatch } from "./mutations";
import { planBatch } from "./plan";

withTestDatabase();
beforeEach(fillLargeStudio);

const input = (given: Partial<PlanInput>) =>
  PlanInput.parse({
    ...{ outputTypeIds: [1], characters: "all", characterIds: [], ingredientIds: [], mode: "fair" },
    ...{ unpairedCategoryIds: [], isCharacterPaired: false, count: 24, isUntried: true, seed: "seed" },
    ...{ kept: [], avoided: [], ...given },
  });

const keysOf = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row));
const bare = ({ outputTypeId, characterId, ingredientIds }: PlanInput["kept"][number]) => ({
  ...{ outputTypeId, characterId, ingredientIds },
});

test("500 rows are planned in less than 200 ms, whatever the mode", async () => {
  await planBatch(input({ count: 1 }));
  for (const mode of ["fair", "uniform", "weighted", "untried"] as const) {
    const times: number[] = [];
    for (const seed of ["a", "b", "c"]) {
      // Processor time: other tests run beside this one.
      const before = process.cpuUsage();
      const { rows } = await planBatch(input({ mode, count: 500, seed }));
      times.push(process.cpuUsage(before).user / 1000);
      expect(new Set(keysOf(rows)).size).toBe(500);
    }
    expect(Math.min(...times), mode).toBeLessThan(200);
  }
});

test("a fair batch of 60 rows uses every option once, and what stays is made up for", async () => {
  const { rows, possible, notes } = await planBatch(input({ count: 60 }));
  const { variables, pairs } = coverageOf(rows, possible);
  expect(variables.slice(1).map(({ options, used, min, max }) => [options, used, min, max])).toEqual(
    Array.from({ length: 6 }, () => [60, 60, 1, 1]),
  );
  // 40 characters to 6 × 60 ingredients, 15 pairs of categories with 60 × 60, without what the 300 rules forbid.
  expect(pairs.possible).toBe(40 * 360 + 15 * 3600 - 180);
  expect(pairs.covered).toBeGreaterThan(1_200);
  expect(notes).toEqual([expect.objectContaining({ kind: "more" })]);

  const kept = rows.slice(0, 20).map(bare);
  const again = await planBatch(input({ count: 60, kept, seed: "other" }));
  expect(again.rows).toHaveLength(40);
  const whole = coverageOf([...kept, ...again.rows], again.possible);
  expect(whole.variables.slice(1).every(({ min, max }) => min === 1 && max === 1)).toBe(true);
});

test("a row in place of another is another", async () => {
  const ingredientIds = await picksOf(3);
  for (const mode of ["fair", "pairs", "untried", "uniform"] as const) {
    const { rows } = await planBatch(input({ mode, count: 12, ingredientIds }));
    const [first, ...others] = rows.map(bare);
    const replaced = await planBatch(
      input({ mode, ingredientIds, count: rows.length, kept: others, avoided: first ? [first] : [] }),
    );
    expect(replaced.rows).toHaveLength(1);
    expect(keysOf(rows.map(bare))).not.toContain(keysOf(replaced.rows.map(bare))[0]);
  }
});

test("all pairs of the chosen categories, around those that jobs have; more than the limit is said", async () => {
  const few = [1, 2, 3, 61, 62, 63, 121, 122, 123, 181, 182, 183].concat(241, 301);
  const pairs = input({ mode: "pairs", ingredientIds: few, unpairedCategoryIds: [5, 6], count: 500 });
  const { rows, possible, notes } = await planBatch(pairs);
  const coverage = coverageOf(rows, possible);
  expect(coverage.pairs.covered).toBe(coverage.pairs.possible);
  expect(rows.length).toBeLessThan(16);
  expect(notes.filter(({ kind }) => kind !== "impossiblePairs")).toEqual([]);

  await perform(createBatch, batchOf(rows.slice(0, 4)));
  const rest = await planBatch(pairs);
  expect(rest.rows.length).toBeLessThan(rows.length);
  const limited = await planBatch({ ...pairs, count: 2 });
  expect(limited.rows).toHaveLength(2);
  expect(limited.notes).toContainEqual({ kind: "uncoveredPairs", count: expect.any(Number) });
});

test("what is tried is left out, and when nothing is left that is said", async () => {
  const ingredientIds = await picksOf(1);
  const only = input({ mode: "untried", characters: "chosen", characterIds: [7], ingredientIds });
  const { rows } = await planBatch(only);
  expect(rows).toHaveLength(1);
  await perform(createBatch, batchOf(rows));
  for (const mode of ["fair", "uniform", "untried", "pairs"] as const) {
    const again = await planBatch({ ...only, mode });
    expect(again.rows).toEqual([]);
    expect(again.notes[0]).toMatchObject({ kind: "fewer", found: 0 });
  }
  const { rows: tried } = await planBatch({ ...only, mode: "fair", isUntried: false });
  expect(tried.map(({ isTried }) => isTried)).toEqual([true]);
});

/** The ingredients of that many combinations. */
async function picksOf(count: number): Promise<number[]> {
  const { rows } = await planBatch(input({ count }));
  return rows.flatMap((row) => row.ingredientIds);
}

function batchOf(rows: PlanInput["kept"]) {
  return {
    ...{ name: "Spring", mode: "fair" as const, seed: "", priority: 0, plannedFor: null, projectIds: [] },
    rows: rows.map(bare),
  };
}
