import { beforeEach, describe, expect, it } from "vitest";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { blankIngredient } from "@/lib/core/ingredients/blank-ingredient";
import { ingredientListDefaults as ask } from "@/lib/core/ingredients/list";
import { IngredientInput } from "@/lib/core/ingredients/schema";
import { createCategory } from "../categories/mutations";
import { db, writeQuietly } from "../db";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { moveIngredientsToCategory } from "./bulk";
import { planIngredientDeletion } from "./delete-plan";
import { createIngredient, deleteIngredient, moveIngredient, updateIngredient } from "./mutations";
import { getIngredientNeighbours, listFoundIngredients, listIngredients, listRepeatedCodes } from "./queries";
import { getIngredientUse, listIngredientJobs } from "./where-used";

withTestDatabase();

let action = 0;
let motion = 0;

beforeEach(async () => {
  action = (await perform(createCategory, { ...blankCategory, name: "Action" })).value.id;
  motion = (await perform(createCategory, { ...blankCategory, name: "Motion" })).value.id;
});

const inputFor = (name: string, more: object = {}) =>
  IngredientInput.parse({ ...blankIngredient, categoryId: action, name, ...more });

const add = async (name: string, more: object = {}) =>
  (await perform(createIngredient, inputFor(name, more))).value.id;

const namesIn = async (category: number) =>
  (await listIngredients({ ...ask, category })).ingredients.map(({ name }) => name);

/** A recorded job of an output type that requires Action, so that the funnel knows it. */
async function giveJob(ingredientIds: number[]): Promise<number> {
  const character = await writeQuietly((tx) =>
    tx.character.create({ data: { name: "Luna", nameKey: "luna" } }),
  );
  const { value } = await perform(async (tx, input: number[]) => {
    const outputType = await tx.outputType.create({
      data: { name: "Clip", nameKey: "clip", categories: { create: { categoryId: action, position: 0 } } },
    });
    const job = await tx.job.create({
      data: {
        characterId: character.id,
        outputTypeId: outputType.id,
        ingredients: { create: input.map((ingredientId, position) => ({ ingredientId, position })) },
      },
    });
    return { sentence: "Job created", value: job.id };
  }, ingredientIds);
  return value;
}

const isInFunnel = async (jobId: number) =>
  (await db().jobFunnel.findUniqueOrThrow({ where: { jobId } })).combination !== null;

describe("creating", () => {
  it("stores everything, last in its category", async () => {
    await add("Dancing");
    const { value, change } = await perform(
      createIngredient,
      inputFor("Running", { code: "A01", tags: ["fast", "Legs"], weight: 2.5, promptFragment: "at a run" }),
    );
    expect(change?.sentence).toBe("Ingredient Running created in Action");
    expect(await db().ingredient.findUnique({ where: { id: value.id } })).toMatchObject({
      nameKey: "running",
      code: "A01",
      weight: 2.5,
      position: 1,
      promptFragment: "at a run",
    });
    expect((await listIngredients({ ...ask, category: action })).ingredients[1]?.tags).toEqual([
      "fast",
      "Legs",
    ]);
    await expectUndoable(() => add("Leaping", { tags: ["fast", "new"] }));
  });

  it("refuses a category that is not there, at its field", async () => {
    await expect(add("Running", { categoryId: 99 })).rejects.toMatchObject({
      fields: { categoryId: expect.stringContaining("no longer exists") },
    });
  });
});

describe("editing and ordering", () => {
  it("says what changed, and is undone", async () => {
    const id = await add("Running");
    await expectUndoable(async () => {
      const { change } = await perform(updateIngredient, {
        ...inputFor("Sprint", { code: "A02", tags: ["x"], categoryId: motion }),
        id,
      });
      expect(change?.sentence).toBe("Ingredient Running: name, code, category and tags changed");
      expect(await namesIn(motion)).toEqual(["Sprint"]);
    });
    expect((await perform(updateIngredient, { ...inputFor("Running"), id })).change).toBeNull();
    await expect(
      perform(updateIngredient, { ...inputFor("Running", { categoryId: 99 }), id }),
    ).rejects.toMatchObject({ fields: { categoryId: expect.anything() } });
  });

  it("moves within its category, touching only what changes place", async () => {
    const [a, b, c] = [await add("a"), await add("b"), await add("c")];
    await expectUndoable(() => perform(moveIngredient, { id: a, by: 1 }));
    const { change } = await perform(moveIngredient, { id: c, by: -1 });
    expect(change?.sentence).toBe("Ingredient c moved up");
    expect(await namesIn(action)).toEqual(["a", "c", "b"]);
    const touched = await db().changeRow.findMany({ where: { changeId: change?.id } });
    expect(touched.map(({ rowId }) => Number(rowId)).sort()).toEqual([b, c]);
    expect((await perform(moveIngredient, { id: b, by: 1 })).change).toBeNull();
  });

  it("moves to another category, and its jobs' picks follow", async () => {
    const id = await add("Running");
    await add("Orbit", { categoryId: motion });
    const jobId = await giveJob([id]);
    expect(await isInFunnel(jobId)).toBe(true);
    await expectUndoable(async () => {
      const { change } = await perform(moveIngredientsToCategory, { ids: [id], categoryId: motion });
      expect(change?.sentence).toBe("Ingredient Running moved to Motion");
      expect(await namesIn(motion)).toEqual(["Orbit", "Running"]);
      expect(await isInFunnel(jobId)).toBe(false);
    });
    expect(await isInFunnel(jobId)).toBe(true);
    expect((await perform(moveIngredientsToCategory, { ids: [id], categoryId: action })).change).toBeNull();
  });
});

describe("deleting", () => {
  it("deletes an unused one at once, and says when an output type is left without", async () => {
    const id = await add("Running");
    expect(await planIngredientDeletion(id)).toMatchObject({
      uses: [],
      choices: [{ mode: "delete", explanation: "No job uses it." }],
    });
    await giveJob([]);
    expect((await planIngredientDeletion(id)).choices[0]?.explanation).toBe(
      "No job uses it. It is the last one in Action: 1 output type then has no possible combination.",
    );
    await expectUndoable(() => perform(deleteIngredient, { id, mode: "delete" }));
  });

  it("keeps the jobs without it, and says first which leave the funnel", async () => {
    const [running, dancing] = [await add("Running"), await add("Dancing")];
    const alone = await giveJob([running]);
    const withOther = await giveJob([running, dancing]);
    await writeQuietly((tx) =>
      tx.rule.create({
        data: {
          type: "exclude",
          sourceKind: "ingredient",
          sourceIngredientId: running,
          targetKind: "ingredient",
          targetIngredientId: dancing,
        },
      }),
    );
    const plan = await planIngredientDeletion(running);
    expect(plan.uses.map(({ count, plural }) => [count, plural])).toEqual([
      [2, "jobs"],
      [1, "rules"],
    ]);
    expect(plan.choices).toMatchObject([
      { mode: "rest", isDestructive: false },
      {
        mode: "keep",
        label: "Delete it, keep 2 jobs",
        explanation:
          "The jobs stay without it. One of them then lacks its Action and leaves the funnel. 1 rule that names it goes with it.",
      },
    ]);
    await expect(perform(deleteIngredient, { id: running, mode: "delete" })).rejects.toThrow("in use by now");
    await expectUndoable(async () => {
      await perform(deleteIngredient, { id: running, mode: "keep" });
      expect(await isInFunnel(alone)).toBe(false);
      expect(await isInFunnel(withOther)).toBe(true);
      expect(await db().rule.count()).toBe(0);
    });
    expect(await isInFunnel(alone)).toBe(true);
    await expectUndoable(() => perform(deleteIngredient, { id: running, mode: "rest" }));
    await perform(deleteIngredient, { id: running, mode: "rest" });
    expect((await planIngredientDeletion(running)).choices.map(({ mode }) => mode)).toEqual(["keep"]);
  });
});

describe("finding", () => {
  it("searches names and codes in all categories, without regard to accents, and literally", async () => {
    await add("Orbit", { categoryId: motion });
    await add("Élan", { code: "A01", tags: ["Fast"] });
    await add("100%");
    const found = async (more: object) =>
      (await listIngredients({ ...ask, ...more })).ingredients.map(({ name }) => name);
    expect(await found({})).toEqual(["Élan", "100%", "Orbit"]);
    expect(await found({ q: "elan" })).toEqual(["Élan"]);
    expect(await found({ q: "a0" })).toEqual(["Élan"]);
    expect(await found({ q: "%" })).toEqual(["100%"]);
    expect(await found({ tag: "fast" })).toEqual(["Élan"]);
    expect(await found({ q: "orbit", category: action })).toEqual([]);
    expect(await found({ sort: "-category" })).toEqual(["Orbit", "Élan", "100%"]);
    expect(await found({ sort: "name" })).toEqual(["100%", "Élan", "Orbit"]);
    expect(await found({ sort: "-code" })).toEqual(["Élan", "100%", "Orbit"]);
    // Those of a category stand in its order, however a search was sorted.
    expect(await found({ category: action, sort: "name" })).toEqual(["Élan", "100%"]);
    const { ingredients } = await listFoundIngredients({ ...ask, q: "orbit" });
    expect(ingredients[0]).toMatchObject({ name: "Orbit", category: { name: "Motion" } });
  });

  it("walks through what was found, or through the category", async () => {
    const orbit = await add("Orbit", { categoryId: motion });
    const [first, second] = [await add("Élan"), await add("Orbiting")];
    const walk = (id: number, categoryId: number, query: object) =>
      getIngredientNeighbours({ id, categoryId }, { ...ask, ...query });
    expect(await walk(first, action, {})).toEqual({ previous: null, next: second });
    expect(await walk(second, action, { q: "orbit" })).toEqual({ previous: null, next: orbit });
    expect(await walk(second, action, { q: "orbit", sort: "-name" })).toEqual({
      previous: null,
      next: orbit,
    });
  });

  it("knows codes that are used twice in a category", async () => {
    await add("a", { code: "A01" });
    await add("b", { code: "a01" });
    await add("c", { code: "B01" });
    await add("d", { code: "B01", categoryId: motion });
    expect(await listRepeatedCodes(action)).toEqual(["a01"]);
  });

  it("says where one is used: as a pick, as an extra, through its category, in rules", async () => {
    const [running, dancing] = [await add("Running"), await add("Dancing")];
    const pick = await giveJob([running]);
    const extra = await giveJob([dancing, running]);
    await writeQuietly((tx) =>
      tx.rule.create({
        data: {
          type: "require",
          sourceKind: "ingredient",
          sourceIngredientId: running,
          targetKind: "category",
          targetCategoryId: motion,
        },
      }),
    );
    expect((await listIngredientJobs(running, 10)).map(({ id, isPick }) => [id, isPick])).toEqual([
      [extra, false],
      [pick, true],
    ]);
    const use = await getIngredientUse(running, action);
    expect(use).toMatchObject({ jobs: 2, ruleCount: 1 });
    expect(use.outputTypes).toHaveLength(2);
    expect(use.rules.map(({ sentence }) => sentence)).toEqual(["Running requires Motion"]);
  });
});
