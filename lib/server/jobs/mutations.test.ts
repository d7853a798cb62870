import { beforeEach, describe, expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import type { JobInput } from "@/lib/core/jobs/schema";
import { db, writeQuietly } from "../db";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { addJobsToProject, deleteJobs, removeJobsFromProject, setJobStatus } from "./bulk";
import { planJobsDeletion } from "./delete-plan";
import { createJob, deleteJob, updateJob, updateJobNotes } from "./mutations";
import { getJob } from "./queries";

withTestDatabase();

let studio: Awaited<ReturnType<typeof createStudio>>;
beforeEach(async () => {
  studio = await createStudio();
});

/** Luna, a clip of an action and an emotion, two of each, a style beside them, and two projects. */
async function createStudio() {
  return writeQuietly(async (tx) => {
    const character = await tx.character.create({ data: { name: "Luna Vale", nameKey: "luna vale" } });
    const ingredientIds: Record<string, number> = {};
    const categoryIds: number[] = [];
    for (const [position, name] of ["Action", "Emotion", "Style"].entries()) {
      const category = await tx.category.create({ data: { name, nameKey: name.toLowerCase(), position } });
      categoryIds.push(category.id);
      for (const number of [1, 2]) {
        const label = `${name} ${number}`;
        const row = await tx.ingredient.create({
          data: { categoryId: category.id, name: label, nameKey: label.toLowerCase(), position: number },
        });
        ingredientIds[label] = row.id;
      }
    }
    const outputType = await tx.outputType.create({
      data: {
        name: "Clip",
        nameKey: "clip",
        categories: {
          create: categoryIds.slice(0, 2).map((categoryId, position) => ({ categoryId, position })),
        },
      },
    });
    const projects = [];
    for (const name of ["Spring", "Summer"])
      projects.push(await tx.project.create({ data: { name, nameKey: name.toLowerCase() } }));
    return {
      characterId: character.id,
      outputTypeId: outputType.id,
      projectIds: projects.map(({ id }) => id),
      ingredient: (label: string) => ingredientIds[label] ?? 0,
    };
  });
}

function wholeJob(): JobInput {
  const { characterId, outputTypeId, ingredient } = studio;
  const ingredientIds = [ingredient("Action 1"), ingredient("Emotion 1")];
  return { ...blankJob, characterId, outputTypeId, ingredientIds };
}

async function create(input: Partial<JobInput> = {}): Promise<number> {
  return (await perform(createJob, { ...wholeJob(), ...input })).value.id;
}

const load = async (id: number) => {
  const job = await getJob(id);
  if (!job) throw new Error(`no job ${id}`);
  return job;
};

describe("creating", () => {
  it("stores the list in order, begins the history and tells picks from extras", async () => {
    const { ingredient, projectIds } = studio;
    const id = await create({
      ingredientIds: [
        ingredient("Style 1"),
        ingredient("Emotion 2"),
        ingredient("Action 1"),
        ingredient("Action 2"),
      ],
      projectIds,
      plannedFor: new Date("2026-12-01T00:00:00Z"),
      priority: 3,
      notes: "At dusk",
    });
    const job = await load(id);
    expect(job.title).toBe("Luna Vale — Action 1, Emotion 2, Action 2, Style 1");
    expect(job.picks.map(({ name }) => name)).toEqual(["Action 1", "Emotion 2"]);
    expect(job.extras.map(({ name }) => name)).toEqual(["Style 1", "Action 2"]);
    expect(job.missingCategories).toEqual([]);
    expect(job.history).toMatchObject([{ from: null, to: "planned" }]);
    expect(job.projects.map(({ name }) => name)).toEqual(["Spring", "Summer"]);
    expect(job).toMatchObject({ priority: 3, notes: "At dusk", lacksFile: false });
    expect(job.combination).toContain(`o${studio.outputTypeId}c${studio.characterId}`);
  });

  it("may lack a character or an output type, and is then outside of the funnel", async () => {
    const id = await create({ characterId: null, status: "rendered" });
    expect(await load(id)).toMatchObject({
      combination: null,
      lacksFile: true,
      title: "Action 1, Emotion 1",
    });
    const bare = await perform(createJob, blankJob);
    expect((await load(bare.value.id)).title).toBe("Job without picks");
  });

  it("says which categories lack a pick", async () => {
    const id = await create({ ingredientIds: [studio.ingredient("Emotion 1")] });
    expect((await load(id)).missingCategories.map(({ name }) => name)).toEqual(["Action"]);
  });

  it.each([
    ["characterId", { characterId: 99 }],
    ["outputTypeId", { outputTypeId: 99 }],
    ["ingredientIds", { ingredientIds: [99] }],
    ["projectIds", { projectIds: [99] }],
  ])("refuses a %s that is not there, at its field, and creates nothing", async (field, input) => {
    await expect(create(input)).rejects.toMatchObject({
      fields: { [field]: expect.stringContaining("no longer exists") },
    });
    expect(await db().job.count()).toBe(0);
  });

  it("is undone", async () => {
    await expectUndoable(() => create({ projectIds: studio.projectIds }));
  });
});

describe("editing", () => {
  it("says what changed, keeps the history of statuses, and is undone", async () => {
    const id = await create({ projectIds: studio.projectIds.slice(0, 1) });
    await expectUndoable(async () => {
      const { change } = await perform(updateJob, {
        ...wholeJob(),
        id,
        status: "in_progress",
        ingredientIds: [studio.ingredient("Action 2"), studio.ingredient("Emotion 1")],
        projectIds: studio.projectIds.slice(1),
      });
      expect(change?.sentence).toBe("Job J0001: ingredients, status and projects changed");
      const job = await load(id);
      expect(job.history).toMatchObject([{ to: "planned" }, { from: "planned", to: "in_progress" }]);
      expect(job.projects.map(({ name }) => name)).toEqual(["Summer"]);
      expect(job.picks.map(({ name }) => name)).toEqual(["Action 2", "Emotion 1"]);
    });
  });

  it("records nothing when nothing differs, and leaves projects alone when they are not given", async () => {
    const id = await create({ projectIds: studio.projectIds, plannedFor: new Date("2026-12-01T00:00:00Z") });
    const same = { ...wholeJob(), id, plannedFor: new Date("2026-12-01T00:00:00Z") };
    expect((await perform(updateJob, same)).change).toBeNull();
    expect(
      (await perform(updateJob, { ...same, projectIds: studio.projectIds.toReversed() })).change,
    ).toBeNull();
    expect((await load(id)).projects).toHaveLength(2);
  });

  it("changes notes alone, once", async () => {
    const id = await create();
    await expectUndoable(() => perform(updateJobNotes, { id, notes: "Slower" }));
    await perform(updateJobNotes, { id, notes: "Slower" });
    expect((await perform(updateJobNotes, { id, notes: "Slower" })).change).toBeNull();
  });

  it("refuses one that is gone", async () => {
    await expect(perform(updateJob, { ...wholeJob(), id: 9 })).rejects.toThrow("no longer exists");
  });
});

describe("status", () => {
  it("moves one or many as one change, and only those that differ", async () => {
    const ids = [await create(), await create(), await create({ status: "rendered" })];
    await expectUndoable(async () => {
      const { value, change } = await perform(setJobStatus, { ids, status: "rendered" });
      expect(value.moved).toBe(2);
      expect(change?.sentence).toBe("Status of 2 jobs → Rendered");
    });
    const { change } = await perform(setJobStatus, { ids: ids.slice(0, 1), status: "in_progress" });
    expect(change?.sentence).toBe("Status of J0001 → In progress");
    expect((await perform(setJobStatus, { ids: ids.slice(0, 1), status: "in_progress" })).change).toBeNull();
    expect(await db().jobFunnel.findUnique({ where: { jobId: ids[2] ?? 0 } })).toMatchObject({
      rendered: true,
    });
  });

  it("refuses the whole change when a job is gone", async () => {
    const id = await create();
    await expect(perform(setJobStatus, { ids: [id, 99], status: "failed" })).rejects.toThrow(
      "no longer exist",
    );
    expect((await load(id)).status).toBe("planned");
  });
});

describe("projects", () => {
  it("adds at the end, each job once, and takes out again", async () => {
    const ids = [await create(), await create(), await create()];
    const projectId = studio.projectIds[0] ?? 0;
    await perform(addJobsToProject, { ids: ids.slice(0, 1), projectId });
    await expectUndoable(async () => {
      const { value, change } = await perform(addJobsToProject, { ids, projectId });
      expect(value.added).toBe(2);
      expect(change?.sentence).toBe("2 jobs added to Spring");
      const links = await db().projectJob.findMany({ orderBy: { position: "asc" } });
      expect(links.map(({ jobId, position }) => [jobId, position])).toEqual(
        ids.map((id, index) => [id, index]),
      );
    });
    await expectUndoable(() => perform(removeJobsFromProject, { ids, projectId }));
    await expect(perform(addJobsToProject, { ids, projectId: 99 })).rejects.toThrow(
      "project no longer exists",
    );
  });
});

describe("deleting", () => {
  async function giveWork(jobId: number): Promise<void> {
    await writeQuietly(async (tx) => {
      await tx.mediaAsset.create({ data: { jobId, title: "A" } });
      await tx.prompt.create({ data: { jobId, text: "Run" } });
      await tx.topLayerClip.create({
        data: { title: "Reel", titleKey: "reel", jobs: { create: { jobId, position: 0 } } },
      });
    });
  }

  it("deletes one that nothing depends on at once", async () => {
    const id = await create({ projectIds: studio.projectIds });
    expect(await planJobsDeletion({ ids: [id] })).toMatchObject({
      name: "job J0001",
      uses: [],
      choices: [{ mode: "delete" }],
    });
    await expectUndoable(() => perform(deleteJob, { id, mode: "delete" }));
  });

  it("keeps media and prompts, and says so first", async () => {
    const ids = [await create(), await create()];
    await giveWork(ids[0] ?? 0);
    const plan = await planJobsDeletion({ ids });
    expect(plan.name).toBe("2 jobs");
    expect(plan.choices).toMatchObject([{ mode: "keep", label: "Delete, keep 1 media asset and 1 prompt" }]);
    expect(plan.choices[0]?.explanation).toContain("They stay, without a job; their files are not touched.");
    expect(plan.choices[0]?.explanation).toContain("1 top layer clip will no longer name them as a source.");
    await expect(perform(deleteJobs, { ids, mode: "delete" })).rejects.toThrow("depends on it by now");
    await expectUndoable(async () => {
      await perform(deleteJobs, { ids, mode: "keep" });
      expect(await db().job.count()).toBe(0);
      expect(await db().mediaAsset.findFirst()).toMatchObject({ jobId: null, title: "A" });
      expect(await db().prompt.findFirst()).toMatchObject({ jobId: null });
      expect(await db().topLayerJob.count()).toBe(0);
      expect(await db().topLayerClip.count()).toBe(1);
    });
  });
});
