import { beforeEach, describe, expect, it } from "vitest";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { createCategory, duplicateCategory } from "../categories/mutations";
import { undoLastChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import {
  createIngredients,
  deleteIngredients,
  moveIngredientsToCategory,
  tagIngredients,
  weighIngredients,
} from "./bulk";
import { planIngredientsDeletion } from "./delete-plan";
import { getMoveEffects } from "./move-effects";
import { duplicateIngredient } from "./mutations";
import { listWholeCategory } from "./queries";

withTestDatabase();

let action = 0;
let motion = 0;

beforeEach(async () => {
  action = (await perform(createCategory, { ...blankCategory, name: "Action" })).value.id;
  motion = (await perform(createCategory, { ...blankCategory, name: "Motion" })).value.id;
});

const add = async (categoryId: number, ...names: string[]) => {
  const lines = names.map((name) => ({ code: `${name.slice(0, 1)}1`, name, description: "" }));
  await perform(createIngredients, { categoryId, lines });
  return (await listWholeCategory(categoryId)).map(({ id }) => id);
};

const namesIn = async (categoryId: number) => (await listWholeCategory(categoryId)).map(({ name }) => name);

/** A job of an output type that requires Action, then Motion, as its own change, so that the funnel knows it. */
async function giveJob(ingredientIds: number[]): Promise<void> {
  await perform(async (tx, input: number[]) => {
    const character = await tx.character.create({ data: { name: "Luna", nameKey: "luna" } });
    const outputType = await tx.outputType.create({
      data: {
        name: "Clip",
        nameKey: "clip",
        categories: { create: [action, motion].map((categoryId, position) => ({ categoryId, position })) },
      },
    });
    await tx.job.create({
      data: {
        characterId: character.id,
        outputTypeId: outputType.id,
        ingredients: { create: input.map((ingredientId, position) => ({ ingredientId, position })) },
      },
    });
    return { sentence: "Job created", value: null };
  }, ingredientIds);
}

describe("adding many", () => {
  it("keeps the order of the lines, behind those that are there, and is undone in one go", async () => {
    await add(action, "Running");
    const before = await dumpUserData();
    const { change } = await perform(createIngredients, {
      categoryId: action,
      lines: [
        { code: "A02", name: "Élan", description: "sudden" },
        { code: null, name: "Dancing", description: "" },
      ],
    });
    expect(change?.sentence).toBe("2 ingredients added to Action");
    expect(await namesIn(action)).toEqual(["Running", "Élan", "Dancing"]);
    expect(await db().ingredient.count({ where: { nameKey: "elan" } })).toBe(1);
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
  });
});

describe("moving", () => {
  it("says what it does, and does just that", async () => {
    const [running = 0, dancing = 0] = await add(action, "Running", "Dancing");
    const [orbit = 0] = await add(motion, "Ring");
    await giveJob([running, dancing, orbit]);
    await writeQuietly((tx) =>
      tx.rule.create({
        data: {
          type: "require",
          sourceKind: "ingredient",
          sourceIngredientId: dancing,
          targetKind: "ingredient",
          targetIngredientId: orbit,
        },
      }),
    );
    expect(await getMoveEffects({ ids: [running], categoryId: motion })).toMatchObject({
      count: 1,
      target: "Motion",
      jobs: 1,
      // Dancing becomes the pick for Action, and Running, which stands before Ring, that for Motion.
      becomeExtras: 1,
      becomePicks: 1,
      // Dancing asks for Ring.
      changed: 0,
      leaveFunnel: 0,
      breakRules: 1,
      rules: 0,
      // With Dancing, Motion is only Ring.
      outputTypes: [{ name: "Clip", before: "2", after: "1" }],
      sameCodes: ["R1"],
    });
    expect(await getMoveEffects({ ids: [running, dancing], categoryId: motion })).toMatchObject({
      count: 2,
      // Ring, for Running stands before it.
      becomeExtras: 1,
      leaveFunnel: 1,
      rules: 1,
      idleRules: 1,
      emptied: ["Action"],
      outputTypes: [{ name: "Clip", before: "2", after: "0" }],
    });
    expect(await getMoveEffects({ ids: [orbit], categoryId: action })).toMatchObject({
      becomeExtras: 1,
      leaveFunnel: 1,
      emptied: ["Motion"],
    });
    expect(await getMoveEffects({ ids: [orbit], categoryId: motion })).toMatchObject({ count: 0, jobs: 0 });

    const { change } = await perform(moveIngredientsToCategory, {
      ids: [dancing, running, orbit],
      categoryId: motion,
    });
    expect(change?.sentence).toBe("3 ingredients moved to Motion");
    expect(await namesIn(motion)).toEqual(["Ring", "Running", "Dancing"]);
    const [funnel] = await db().jobFunnel.findMany();
    expect(funnel?.combination).toBeNull();
  });

  it("refuses a category that is gone", async () => {
    const ids = await add(action, "Running");
    await expect(perform(moveIngredientsToCategory, { ids, categoryId: 99 })).rejects.toThrow(
      "This category no longer exists.",
    );
  });
});

it("tags, weighs and deletes several, each in one change", async () => {
  const ids = await add(action, "Running", "Dancing");
  await perform(tagIngredients, { ids, add: ["fast", "legs"], remove: [] });
  await perform(tagIngredients, { ids: ids.slice(0, 1), add: ["Fast", "new"], remove: ["LEGS"] });
  expect((await listWholeCategory(action)).map(({ tags }) => tags)).toEqual([
    ["fast", "new"],
    ["fast", "legs"],
  ]);
  expect((await perform(weighIngredients, { ids, weight: 0 })).change?.sentence).toBe(
    "2 ingredients left out of rolls",
  );
  await giveJob(ids);
  expect(await planIngredientsDeletion({ ids })).toMatchObject({
    uses: [{ count: 1, singular: "job" }],
    choices: [{ mode: "keep", label: "Delete them, keep 1 job" }],
  });
  await expect(perform(deleteIngredients, { ids, mode: "delete" })).rejects.toThrow("in use by now");
  await perform(deleteIngredients, { ids, mode: "keep" });
  expect(await namesIn(action)).toEqual([]);
});

it("duplicates stand behind their originals: an ingredient without its code, a category with all of its own", async () => {
  const [running = 0] = await add(action, "Running", "Dancing");
  await perform(tagIngredients, { ids: [running], add: ["fast"], remove: [] });
  await perform(duplicateIngredient, { id: running });
  expect((await listWholeCategory(action)).map(({ name, code, tags }) => [name, code, tags])).toEqual([
    ["Running", "R1", ["fast"]],
    ["Running copy", null, ["fast"]],
    ["Dancing", "D1", []],
  ]);
  const { value } = await perform(duplicateCategory, { id: action });
  expect(await namesIn(value.id)).toEqual(["Running", "Running copy", "Dancing"]);
  const categories = await db().category.findMany({ orderBy: { position: "asc" }, select: { name: true } });
  expect(categories.map(({ name }) => name)).toEqual(["Action", "Action copy", "Motion"]);
});
