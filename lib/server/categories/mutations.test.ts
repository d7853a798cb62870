import { describe, expect, it } from "vitest";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { blankIngredient } from "@/lib/core/ingredients/blank-ingredient";
import { IngredientInput } from "@/lib/core/ingredients/schema";
import { db, writeQuietly } from "../db";
import { createIngredient } from "../ingredients/mutations";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { planCategoryDeletion } from "./delete-plan";
import { createCategory, deleteCategory, moveCategory, updateCategory } from "./mutations";
import { listCategories } from "./queries";

withTestDatabase();

const create = async (name: string) => (await perform(createCategory, { ...blankCategory, name })).value.id;

const add = async (categoryId: number, name: string) =>
  (await perform(createIngredient, IngredientInput.parse({ ...blankIngredient, categoryId, name }))).value.id;

const names = async () => (await listCategories()).map(({ name }) => name);

/** An output type that requires the category, and one job of it with these ingredients. */
async function giveJob(categoryId: number, ingredientIds: number[]): Promise<number> {
  const job = await writeQuietly(async (tx) => {
    const { id: outputTypeId } = await tx.outputType.create({
      data: { name: "Clip", nameKey: "clip", categories: { create: { categoryId, position: 0 } } },
    });
    return tx.job.create({
      data: {
        outputTypeId,
        ingredients: { create: ingredientIds.map((ingredientId, position) => ({ ingredientId, position })) },
      },
    });
  });
  return job.id;
}

describe("categories", () => {
  it("are created last and edited, each undoable", async () => {
    await expectUndoable(() => create("Action"));
    const id = await create("Action");
    await create("Motion");
    expect(await names()).toEqual(["Action", "Motion"]);
    await expectUndoable(async () => {
      const { change } = await perform(updateCategory, {
        id,
        name: "Acts",
        description: "What they do",
        color: "green",
      });
      expect(change?.sentence).toBe("Category Action: name, colour and description changed");
      expect(await db().category.findUnique({ where: { id } })).toMatchObject({
        nameKey: "acts",
        color: "green",
      });
    });
    expect((await perform(updateCategory, { ...blankCategory, id, name: "Action" })).change).toBeNull();
  });

  it("refuse a name that another one has, whatever its case and accents, at the field", async () => {
    const id = await create("Émotion");
    const other = await create("Motion");
    const fields = { name: "There is a category called Émotion already." };
    await expect(create("emotion ")).rejects.toMatchObject({ fields });
    await expect(
      perform(updateCategory, { ...blankCategory, id: other, name: "EMOTION" }),
    ).rejects.toMatchObject({ fields });
    await perform(updateCategory, { ...blankCategory, id, name: "emotion" });
    expect(await names()).toEqual(["emotion", "Motion"]);
  });

  it("move up and down, never beyond an end", async () => {
    const ids = [await create("a"), await create("b"), await create("c")];
    await expectUndoable(() => perform(moveCategory, { id: ids[2] ?? 0, by: -1 }));
    await perform(moveCategory, { id: ids[2] ?? 0, by: -2 });
    expect(await names()).toEqual(["c", "a", "b"]);
    expect((await perform(moveCategory, { id: ids[2] ?? 0, by: -1 })).change).toBeNull();
    await expect(perform(moveCategory, { id: 99, by: 1 })).rejects.toThrow("no longer exists");
  });
});

describe("deleting a category", () => {
  it("deletes an unused one at once", async () => {
    const id = await create("Action");
    expect(await planCategoryDeletion(id)).toMatchObject({ uses: [], choices: [{ mode: "delete" }] });
    await expectUndoable(() => perform(deleteCategory, { id, mode: "delete" }));
  });

  it("says what depends on it, and moves its ingredients or deletes them", async () => {
    const id = await create("Action");
    const target = await create("Motion");
    const [running, dancing] = [await add(id, "Running"), await add(id, "Dancing")];
    const orbit = await add(target, "Orbit");
    const jobId = await giveJob(id, [running]);
    await writeQuietly((tx) =>
      tx.rule.create({
        data: {
          type: "exclude",
          sourceKind: "category",
          sourceCategoryId: id,
          targetKind: "ingredient",
          targetIngredientId: orbit,
        },
      }),
    );

    const plan = await planCategoryDeletion(id);
    expect(plan.uses.map(({ count, plural }) => [count, plural])).toEqual([
      [2, "ingredients"],
      [1, "output types"],
      [1, "jobs"],
      [1, "rules"],
    ]);
    expect(plan.choices.map(({ mode, label }) => [mode, label])).toEqual([
      ["move", "Delete it, move its 2 ingredients"],
      ["all", "Delete it with its 2 ingredients"],
    ]);
    expect(plan.choices[0]?.target?.options).toEqual([{ value: target, label: "Motion" }]);
    expect(plan.choices[1]?.explanation).toBe(
      "1 of them is in 1 job, which stays without it. Clip no longer requires it. 1 rule that names it or them goes too.",
    );
    await expect(perform(deleteCategory, { id, mode: "delete" })).rejects.toThrow("in use by now");

    await expectUndoable(async () => {
      const { change } = await perform(deleteCategory, { id, mode: "all" });
      expect(change?.sentence).toBe("Category Action and its 2 ingredients deleted");
      expect(
        await db().job.findUnique({ where: { id: jobId }, include: { ingredients: true } }),
      ).toMatchObject({
        ingredients: [],
      });
    });
    await expectUndoable(async () => {
      const { change } = await perform(deleteCategory, { id, mode: "move", targetId: target });
      expect(change?.sentence).toBe("Category Action deleted, 2 ingredients moved to Motion");
      const moved = await db().ingredient.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
      expect(moved.map((one) => [one.id, one.categoryId])).toEqual([
        [orbit, target],
        [running, target],
        [dancing, target],
      ]);
      expect(await db().jobIngredient.count({ where: { jobId } })).toBe(1);
    });
    for (const targetId of [undefined, id, 99])
      await expect(perform(deleteCategory, { id, mode: "move", targetId })).rejects.toMatchObject({
        fields: { targetId: expect.stringContaining("another category") },
      });
  });

  it("offers to delete unused ingredients along, and nothing to move them to when there is no other", async () => {
    const id = await create("Action");
    await add(id, "Running");
    expect((await planCategoryDeletion(id)).choices.map(({ mode, label }) => [mode, label])).toEqual([
      ["all", "Delete it with its 1 unused ingredient"],
    ]);
  });

  it("names the output types that require an empty one", async () => {
    const id = await create("Action");
    await giveJob(id, []);
    expect((await planCategoryDeletion(id)).choices).toMatchObject([
      { mode: "all", label: "Delete category", explanation: "Clip no longer requires it." },
    ]);
    await expectUndoable(() => perform(deleteCategory, { id, mode: "all" }));
  });
});
