import { beforeEach, describe, expect, it } from "vitest";
import { blankCategory } from "@/lib/core/categories/blank-category";
import { exactly } from "@/lib/core/combinations/bounds";
import { countCombinations } from "@/lib/core/combinations/count";
import { blankOutputType } from "@/lib/core/output-types/blank-output-type";
import { outputTypeListDefaults as all } from "@/lib/core/output-types/list";
import { createCategory } from "../categories/mutations";
import { getCombinationSpace } from "../combinations/queries";
import { db, writeQuietly } from "../db";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { deleteOutputTypes } from "./bulk";
import { planOutputTypesDeletion } from "./delete-plan";
import { createOutputType, deleteOutputType, moveOutputType, updateOutputType } from "./mutations";
import { getOutputType, getOutputTypeNeighbours, getOutputTypeNumbers, listOutputTypes } from "./queries";

withTestDatabase();

let action = 0;
let motion = 0;

beforeEach(async () => {
  action = (await perform(createCategory, { ...blankCategory, name: "Action" })).value.id;
  motion = (await perform(createCategory, { ...blankCategory, name: "Motion" })).value.id;
});

const clip = { ...blankOutputType, name: "Promo clip", aspectRatio: "16:9", width: 1920, height: 1080 };

const create = async (more: object = {}) => (await perform(createOutputType, { ...clip, ...more })).value.id;

const required = async (id: number) => (await getOutputType(id))?.categories.map(({ name }) => name);

describe("output types", () => {
  it("are created with their categories in the order given", async () => {
    await expectUndoable(() => create({ categoryIds: [motion, action] }));
    const id = await create({ categoryIds: [motion, action] });
    expect(await required(id)).toEqual(["Motion", "Action"]);
    expect(await getOutputType(id)).toMatchObject({ name: "Promo clip", width: 1920, fps: null });
  });

  it("are edited: fields, and the order of their categories", async () => {
    const id = await create({ categoryIds: [motion, action] });
    await expectUndoable(async () => {
      const { change } = await perform(updateOutputType, {
        ...clip,
        id,
        seconds: 8,
        categoryIds: [action, motion],
      });
      expect(change?.sentence).toBe("Output type Promo clip: required categories and seconds changed");
      expect(await required(id)).toEqual(["Action", "Motion"]);
    });
    await expectUndoable(() => perform(updateOutputType, { ...clip, id, categoryIds: [] }));
    expect(
      (await perform(updateOutputType, { ...clip, id, categoryIds: [motion, action] })).change,
    ).toBeNull();
  });

  it("refuse a category that is not there, at its field", async () => {
    const fields = { categoryIds: expect.stringContaining("no longer exists") };
    await expect(create({ categoryIds: [action, 99] })).rejects.toMatchObject({ fields });
    const id = await create();
    await expect(perform(updateOutputType, { ...clip, id, categoryIds: [99] })).rejects.toMatchObject({
      fields,
    });
  });

  it("are ordered by hand, found by name, and counted with their jobs", async () => {
    const [a, b] = [await create({ name: "A" }), await create({ name: "Bé" })];
    await writeQuietly((tx) => tx.job.create({ data: { outputTypeId: b, status: "failed" } }));
    await expectUndoable(() => perform(moveOutputType, { id: b, by: -1 }));
    await perform(moveOutputType, { id: a, by: 1 });
    const { outputTypes, total } = await listOutputTypes({ ...all, page: 9 });
    expect(outputTypes.map(({ name, jobCount }) => [name, jobCount])).toEqual([
      ["Bé", 1],
      ["A", 0],
    ]);
    expect(total).toBe(2);
    expect((await listOutputTypes({ ...all, q: "be" })).total).toBe(1);
    expect(await getOutputTypeNeighbours(b, all)).toEqual({ previous: null, next: a });
    expect(await getOutputTypeNumbers(b)).toEqual({ jobs: 1, jobsByStatus: { failed: 1 }, media: 0 });
  });

  it("are sorted by what is possible, tried and made of them, and limited to those that require a category", async () => {
    await writeQuietly(async (tx) => {
      await tx.character.create({ data: { name: "Luna", nameKey: "luna" } });
      for (const name of ["Running", "Dancing"])
        await tx.ingredient.create({ data: { name, nameKey: name, categoryId: action } });
    });
    await create({ name: "Portrait" });
    const clips = await create({ name: "Clip", categoryIds: [action] });
    await create({ name: "Loop", categoryIds: [action, motion] });
    await writeQuietly((tx) => tx.job.create({ data: { outputTypeId: clips } }));
    const names = async (query: Partial<typeof all>) =>
      (await listOutputTypes({ ...all, ...query })).outputTypes.map(({ name }) => name);
    expect(await names({})).toEqual(["Portrait", "Clip", "Loop"]);
    expect(await names({ sort: "name" })).toEqual(["Clip", "Loop", "Portrait"]);
    expect(await names({ sort: "-possible" })).toEqual(["Clip", "Portrait", "Loop"]);
    expect(await names({ sort: "possible" })).toEqual(["Loop", "Portrait", "Clip"]);
    expect(await names({ sort: "-jobs" })).toEqual(["Clip", "Portrait", "Loop"]);
    expect(await names({ sort: "-tried", category: motion })).toEqual(["Loop"]);
  });

  it("are deleted together in one change", async () => {
    const ids = [await create({ name: "A" }), await create({ name: "B" })];
    await expectUndoable(async () => {
      const { change } = await perform(deleteOutputTypes, { all, count: 2, mode: "delete" });
      expect(change?.sentence).toBe("2 output types deleted");
    });
    await writeQuietly((tx) => tx.job.create({ data: { outputTypeId: ids[1] } }));
    expect(await planOutputTypesDeletion({ ids })).toMatchObject({
      name: "2 output types",
      choices: [{ mode: "keep", label: "Delete them, keep 1 job" }],
    });
    await expect(perform(deleteOutputTypes, { ids, mode: "delete" })).rejects.toThrow("in use by now");
  });

  it("are deleted at once when unused, else keep their jobs and media without them", async () => {
    const id = await create({ categoryIds: [action] });
    expect(await planOutputTypesDeletion({ ids: [id] })).toMatchObject({
      uses: [],
      choices: [{ mode: "delete" }],
    });
    await expectUndoable(() => perform(deleteOutputType, { id, mode: "delete" }));
    const job = await writeQuietly((tx) =>
      tx.job.create({ data: { outputTypeId: id, media: { create: { outputTypeId: id } } } }),
    );
    expect(await planOutputTypesDeletion({ ids: [id] })).toMatchObject({
      uses: [{ count: 1 }, { count: 1 }],
      choices: [{ mode: "keep", label: "Delete it, keep 1 job and 1 media asset" }],
    });
    await expect(perform(deleteOutputType, { id, mode: "delete" })).rejects.toThrow("in use by now");
    await expectUndoable(async () => {
      await perform(deleteOutputType, { id, mode: "keep" });
      expect(await db().job.findUnique({ where: { id: job.id } })).toMatchObject({ outputTypeId: null });
      expect(await db().mediaAsset.count({ where: { outputTypeId: null } })).toBe(1);
    });
  });
});

it("counts what an output type would make possible before it is saved", async () => {
  await writeQuietly(async (tx) => {
    for (const [name, status] of [
      ["Luna", "active"],
      ["Bram", "concept"],
      ["Meg", "retired"],
    ] as const)
      await tx.character.create({ data: { name, nameKey: name, status } });
    for (const name of ["Running", "Dancing", "Leaping"])
      await tx.ingredient.create({ data: { name, nameKey: name, categoryId: action } });
  });
  const count = async (ids: number[]) => countCombinations(await getCombinationSpace(ids), []);
  expect(await count([])).toEqual(exactly(2n));
  expect(await count([action, 99])).toEqual(exactly(6n));
  expect(await count([action, motion])).toEqual(exactly(0n));
});
