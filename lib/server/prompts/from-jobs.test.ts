import { beforeEach, describe, expect, it } from "vitest";
import { jobListDefaults } from "@/lib/core/jobs/list";
import { blankProject } from "@/lib/core/projects/blank-project";
import { defaultPromptTemplate } from "@/lib/core/prompts/template";
import { db, writeQuietly } from "../db";
import { createProject } from "../projects/mutations";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { draftPrompts, previewDrafts } from "./from-jobs";

withTestDatabase();

let ids: number[] = [];
beforeEach(async () => {
  ids = await writeQuietly(async (tx) => {
    const style = await tx.category.create({ data: { name: "Style", nameKey: "style", position: 1 } });
    const action = await tx.category.create({ data: { name: "Action", nameKey: "action", position: 0 } });
    const noir = await tx.ingredient.create({
      data: { name: "Noir", nameKey: "noir", promptFragment: "film noir", categoryId: style.id },
    });
    const running = await tx.ingredient.create({
      data: { name: "Running", nameKey: "running", categoryId: action.id },
    });
    const luna = await tx.character.create({
      data: { name: "Luna", nameKey: "luna", visualNotes: "silver hair" },
    });
    const ingredients = [noir, running].map(({ id }, position) => ({ ingredientId: id, position }));
    const jobs = [
      { characterId: luna.id, ingredients: { create: ingredients } },
      { ingredients: { create: ingredients.slice(1) } },
      {},
    ];
    const created: number[] = [];
    for (const data of jobs) created.push((await tx.job.create({ data, select: { id: true } })).id);
    return created;
  });
});

const texts = async () =>
  (await db().prompt.findMany({ orderBy: { position: "asc" } })).map(({ text, jobId }) => [jobId, text]);

describe("prompts drafted from jobs", () => {
  it("say the character and the ingredients in category order, names where there is nothing else", async () => {
    const preview = await previewDrafts({ selection: { ids }, template: null });
    expect(preview).toMatchObject({ template: defaultPromptTemplate, count: 3, unknownNames: [] });
    const draft = () => perform(draftPrompts, { ids, projectId: null, template: defaultPromptTemplate });
    await expectUndoable(draft);
    await draft();
    const expected = [
      [ids[0], "silver hair, Running, film noir"],
      [ids[1], "Running"],
    ];
    expect(await texts()).toEqual(expected);
    expect(preview.items.map(({ jobId, text }) => [jobId, text])).toEqual([...expected, [ids[2], ""]]);
  });

  it("stand behind what the project has, for all jobs of a list", async () => {
    const projectId = (await perform(createProject, { ...blankProject, name: "Spring" })).value.id;
    const input = { all: jobListDefaults, count: 3, projectId, template: "{job}: {moon}" };
    const { change } = await perform(draftPrompts, input);
    expect(change?.sentence).toBe("3 prompts drafted in Spring");
    expect((await texts())[2]).toEqual([ids[2], "J0003: {moon}"]);
    await expect(
      perform(draftPrompts, { ...input, template: "{style}", ids: [ids[2] ?? 0] }),
    ).rejects.toThrow("None of these jobs");
  });
});
