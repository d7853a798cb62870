import { beforeEach, expect, it } from "vitest";
import { LockQuery, RollQuery } from "@/lib/core/combinations/query";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { createJob } from "../jobs/mutations";
import { NotFoundError, outcome } from "../outcome";
import { perform, withTestDatabase } from "../testing/test-database";
import { countPossible } from "./counting";
import { countWithLocks } from "./locked-count";
import { rollCombinations } from "./rolling";

withTestDatabase();

// Two characters and a retired one; Action 1 to 3, Emotion 4 and 5, Style 6 and 7. Clip takes Action and Emotion, Still takes Style.
beforeEach(async () => {
  await perform(async (tx) => {
    for (const [id, status] of [
      [1, "active"],
      [2, "concept"],
      [3, "retired"],
    ] as const)
      await tx.character.create({ data: { id, name: `C${id}`, nameKey: `c${id}`, status } });
    for (const id of [1, 2, 3])
      await tx.category.create({ data: { id, name: `K${id}`, nameKey: `k${id}`, position: id } });
    for (const [id, categoryId] of [1, 1, 1, 2, 2, 3, 3].map(
      (category, index) => [index + 1, category] as const,
    ))
      await tx.ingredient.create({ data: { id, categoryId, name: `I${id}`, nameKey: `i${id}` } });
    const types = [
      [1, [1, 2]],
      [2, [3]],
    ] as const;
    for (const [id, categories] of types) {
      const create = categories.map((categoryId, position) => ({ categoryId, position }));
      await tx.outputType.create({ data: { id, name: `O${id}`, nameKey: `o${id}`, categories: { create } } });
    }
    return outcome("Built", null);
  }, null);
});

const exclude = (sourceIngredientId: number, targetIngredientId: number) =>
  perform(async (tx) => {
    const kinds = { sourceKind: "ingredient", targetKind: "ingredient" } as const;
    await tx.rule.create({ data: { type: "exclude", ...kinds, sourceIngredientId, targetIngredientId } });
    return outcome("Rule added", null);
  }, null);

const count = async (address: Record<string, string | string[]>) => {
  const { possible, untried } = await countWithLocks(LockQuery.parse(address));
  return [possible.atMost, untried.atMost];
};

it("counts what is possible and untried with locks, and again after a rule or a job", async () => {
  expect(await count({})).toEqual([16n, 16n]);
  await perform(createJob, { ...blankJob, characterId: 1, outputTypeId: 1, ingredientIds: [1, 4] });
  expect(await count({ outputTypeId: "1" })).toEqual([12n, 11n]);
  expect(await count({ outputTypeId: "1", characterId: "2" })).toEqual([6n, 6n]);
  expect(await count({ outputTypeId: "1", ingredientId: ["1", "2"] })).toEqual([8n, 7n]);
  expect(await count({ outputTypeId: "1,2", ingredientId: "6" })).toEqual([2n, 2n]);
  expect(await count({ characterId: "3" })).toEqual([0n, 0n]);
  await exclude(1, 4);
  // The job is outside of the funnel now.
  expect(await count({ outputTypeId: "1" })).toEqual([10n, 10n]);
  expect((await countPossible()).get(1)).toEqual({ atLeast: 10n, atMost: 10n });
  await expect(count({ outputTypeId: "9" })).rejects.toThrow(NotFoundError);
});

it("rolls what is possible; untried ones until none is left", async () => {
  await exclude(1, 4);
  await perform(createJob, { ...blankJob, characterId: 1, outputTypeId: 1, ingredientIds: [2, 4] });
  const { combinations, from } = await rollCombinations({ count: 50, mode: "uniform", isUntried: true });
  expect(from.atLeast).toBe(13n);
  expect(new Set(combinations.map((one) => JSON.stringify(one))).size).toBe(13);
  for (const { characterId, ingredientIds } of combinations) {
    expect(characterId).toBeLessThan(3);
    expect(ingredientIds.includes(1) && ingredientIds.includes(4)).toBe(false);
  }
  const none = await rollCombinations({ count: 5, mode: "fair", locks: { ingredientIds: [1, 4] } });
  expect(none.combinations).toEqual([]);
});

it("repeats a roll by its seed, and gives the seed that it made up", async () => {
  const first = await rollCombinations({ count: 8, mode: "weighted", outputTypeIds: [1] });
  const again = await rollCombinations({ count: 8, mode: "weighted", outputTypeIds: [1], seed: first.seed });
  expect(again.combinations).toEqual(first.combinations);
  expect(first.combinations.every(({ outputTypeId }) => outputTypeId === 1)).toBe(true);
});

it("starts a fair batch with what jobs used least", async () => {
  for (const ingredientId of [1, 3])
    await perform(createJob, {
      ...blankJob,
      characterId: 1,
      outputTypeId: 1,
      ingredientIds: [ingredientId, 4],
    });
  const { combinations } = await rollCombinations({ count: 1, mode: "fair", outputTypeIds: [1] });
  expect(combinations).toEqual([{ outputTypeId: 1, characterId: 2, ingredientIds: [2, 5] }]);
});

it("says what is wrong with an address", () => {
  for (const wrong of [
    { n: "0" },
    { n: "1.5" },
    { mode: "best" },
    { untried: "maybe" },
    { characterId: "x" },
    { n: "10001" },
  ])
    expect(RollQuery.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  expect(RollQuery.parse({ ingredientId: ["3", "4,5"], untried: "1" })).toMatchObject({
    ingredientId: [3, 4, 5],
    untried: true,
    n: 1,
    mode: "uniform",
  });
});
