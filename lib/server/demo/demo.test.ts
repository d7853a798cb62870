import { existsSync, readdirSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { exactly } from "@/lib/core/combinations/bounds";
import { sampleJobs, sampleLooseMedia } from "@/lib/core/demo/jobs";
import {
  sampleArchetypes,
  sampleCategories,
  sampleCharacters,
  sampleOutputTypes,
} from "@/lib/core/demo/studio";
import { jobStatuses } from "@/lib/core/jobs/status";
import { foldName } from "@/lib/core/text/fold-name";
import { formatUses } from "@/lib/core/uses/uses";
import { undoChange } from "../changes/undo";
import { db, type Tx, write } from "../db";
import { getFunnel } from "../funnel/queries";
import { createJob } from "../jobs/mutations";
import { addMedia } from "../media/add-media";
import { outcome, UserError } from "../outcome";
import { folderPath, storedFilePath } from "../storage/paths";
import { settleAll } from "../storage/settle";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { addSampleStudio } from "./add-studio";
import { planStudioRemoval } from "./delete-plan";
import { removeSampleStudio } from "./mutations";
import { getSampleStudio } from "./queries";

withTestDatabase();
// Every test draws and stores sixteen pictures. Milliseconds.
vi.setConfig({ testTimeout: 60_000 });

const byPerson = { origin: "person" } as const;
const add = () => addSampleStudio(byPerson);
const does = <T>(work: (tx: Tx) => Promise<T>) =>
  write(byPerson, async (tx) => outcome("Done", await work(tx)));

it("holds what it promises", () => {
  const ingredients = sampleCategories.flatMap((category) => category.ingredients);
  const media = [...sampleJobs.flatMap((job) => job.media ?? []), ...sampleLooseMedia];
  expect(
    [sampleArchetypes, sampleCharacters, sampleCategories, ingredients].map((list) => list.length),
  ).toEqual([3, 6, 4, 30]);
  expect([sampleOutputTypes, sampleJobs, media].map((list) => list.length)).toEqual([3, 15, 10]);
  expect(new Set(ingredients.map(({ name }) => name)).size).toBe(30);
  expect(new Set(media.map(({ fileName }) => fileName)).size).toBe(10);
  expect(new Set(sampleJobs.map(({ status }) => status))).toEqual(new Set(jobStatuses));
  for (const { status, media: files = [] } of sampleJobs)
    if (files.length > 0) expect(["rendered", "complete"]).toContain(status);
});

it("is added as one change, with real files, and shows every stage of the funnel", async () => {
  const change = await add();
  expect(change?.sentence).toBe("Sample studio added");
  expect(await db().change.count()).toBe(1);
  const jobs = await db().job.findMany({ orderBy: { id: "asc" }, select: { status: true } });
  expect(jobs.map(({ status }) => status)).toEqual(sampleJobs.map(({ status }) => status));
  expect(await db().character.count({ where: { imageId: null } })).toBe(0);
  const { possible, planned, rendered, imported, complete, unmapped } = await getFunnel();
  expect({ possible, planned, rendered, imported, complete, unmapped }).toEqual({
    ...{ possible: exactly(4779n), planned: 15, rendered: 8, imported: 7, complete: 6, unmapped: 0 },
  });
  const files = await db().storedFile.findMany();
  expect(files).toHaveLength(19);
  for (const file of files) {
    expect(file.place).toBe("stored");
    expect(existsSync(storedFilePath(file))).toBe(true);
    if (file.kind === "image")
      expect((await sharp(storedFilePath(file)).metadata()).width).toBeGreaterThanOrEqual(640);
  }
  expect(readdirSync(folderPath("incoming"))).toEqual([]);
  expect((await getSampleStudio())?.holds).toMatch(/^3 archetypes, 6 characters.*and 10 media assets$/);
});

it("is there once", async () => {
  await add();
  await expect(add()).rejects.toThrow("The sample studio is here already.");
  expect(await db().job.count()).toBe(15);
  expect(await db().storedFile.count()).toBe(19);
  expect(readdirSync(folderPath("incoming"))).toEqual([]);
});

describe("removing it", () => {
  it("leaves what was there before, and undo brings all of it back", async () => {
    await ownStudio();
    const before = await dumpUserData();
    await add();
    const added = await dumpUserData();
    const { change } = await perform(removeSampleStudio, { mode: "delete" });
    expect(change?.sentence).toBe("Sample studio removed");
    expect(await dumpUserData()).toEqual(before);
    expect(await getSampleStudio()).toBeNull();
    await settleAll();
    expect((await db().storedFile.findMany()).map(({ place }) => place)).toEqual(Array(19).fill("trash"));

    await perform(undoChange, { id: change?.id ?? 0 });
    expect(await dumpUserData()).toEqual(added);
    await settleAll();
    for (const file of await db().storedFile.findMany()) expect(existsSync(storedFilePath(file))).toBe(true);
  });

  it("is the same as undoing that it was added; it can then be added again, with the same files", async () => {
    const before = await dumpUserData();
    const change = await add();
    await perform(undoChange, { id: change?.id ?? 0 });
    expect(await dumpUserData()).toEqual(before);
    await settleAll();
    await add();
    expect((await db().storedFile.findMany()).map(({ place }) => place)).toEqual(Array(19).fill("stored"));
  });

  it("keeps what work of one's own uses, down to the categories, and nothing of one's own changes", async () => {
    const own = await ownStudio();
    await add();
    await buildOn(own.characterId);
    const jobs = await ownJobs();
    const plan = await planStudioRemoval();
    expect(formatUses(plan.uses)).toBe("1 job and 1 media asset");
    expect(plan.choices.map(({ mode }) => mode)).toEqual(["keep", "all"]);
    await expect(perform(removeSampleStudio, { mode: "delete" })).rejects.toThrow(UserError);

    const added = await dumpUserData();
    const { change } = await perform(removeSampleStudio, { mode: "keep" });
    expect(await ownJobs()).toEqual(jobs);
    const names = async (rows: Promise<{ name: string }[]>) => (await rows).map(({ name }) => name).sort();
    // Luna with the job built on her; Bram with the job that got a file.
    expect(await names(db().character.findMany())).toEqual(["Bram Oak", "Luna Vale", "Own"]);
    expect(await names(db().outputType.findMany())).toEqual(["Portrait still", "Promo clip"]);
    expect(await names(db().category.findMany())).toEqual([
      "Action",
      "Action (sample)",
      "Emotion",
      "Motion",
      "Style",
    ]);
    expect(await db().ingredient.count()).toBe(5);
    expect(await db().job.count()).toBe(2);
    expect(await db().setting.count({ where: { key: "sampleStudio" } })).toBe(0);
    await perform(undoChange, { id: change?.id ?? 0 });
    expect(await dumpUserData()).toEqual(added);
  });

  it("can take everything away from work of one's own, which stays", async () => {
    const own = await ownStudio();
    await add();
    await buildOn(own.characterId);
    const added = await dumpUserData();
    const { change } = await perform(removeSampleStudio, { mode: "all" });
    expect(await ownJobs()).toMatchObject([{ characterId: null, outputTypeId: null, ingredients: [] }]);
    expect(await db().character.findMany({ select: { name: true } })).toEqual([{ name: "Own" }]);
    expect(await db().mediaAsset.findMany({ select: { jobId: true } })).toEqual([{ jobId: null }]);
    expect(await db().category.count()).toBe(1);
    await perform(undoChange, { id: change?.id ?? 0 });
    expect(await dumpUserData()).toEqual(added);
  });

  it("never takes ingredients of one's own along with a category", async () => {
    await add();
    const category = await db().category.findFirstOrThrow({ where: { name: "Style" } });
    await does((tx) =>
      tx.ingredient.create({ data: { name: "Mine", nameKey: "mine", categoryId: category.id } }),
    );
    await perform(removeSampleStudio, { mode: "all" });
    expect(await db().category.findMany({ select: { name: true } })).toEqual([{ name: "Style" }]);
    expect(await db().ingredient.findMany({ select: { name: true } })).toEqual([{ name: "Mine" }]);
  });

  it("is over once every record is gone by hand", async () => {
    await add();
    await does(async (tx) => {
      await tx.mediaAsset.deleteMany();
      await tx.job.deleteMany();
      await tx.project.deleteMany();
      await tx.outputType.deleteMany();
      await tx.character.deleteMany();
      await tx.archetype.deleteMany();
      await tx.ingredient.deleteMany();
      await tx.category.deleteMany();
    });
    expect(await getSampleStudio()).toBeNull();
    await expect(perform(removeSampleStudio, { mode: "delete" })).rejects.toThrow("no longer exists");
    await add();
    expect(await db().job.count()).toBe(15);
  });
});

/** A character and a category called like one of the samples, with a tag that the samples use too. */
async function ownStudio() {
  const { value } = await does(async (tx) => {
    await tx.category.create({ data: { name: "Action", nameKey: "action" } });
    await tx.tag.create({ data: { name: "night", nameKey: "night" } });
    return tx.character.create({ data: { name: "Own", nameKey: foldName("Own") } });
  });
  return { characterId: value.id };
}

/** A job of one's own with Luna, and a file of one's own on one of the sample jobs. */
async function buildOn(ownId: number) {
  const luna = await db().character.findFirstOrThrow({ where: { name: "Luna Vale" } });
  const outputType = await db().outputType.findFirstOrThrow({ where: { name: "Promo clip" } });
  const picks = await db().ingredient.findMany({
    where: { name: { in: ["Dancing", "Joyful", "Orbit"] } },
    select: { id: true },
  });
  await perform(createJob, {
    ...{ characterId: luna.id, outputTypeId: outputType.id, ingredientIds: picks.map(({ id }) => id) },
    ...{ notes: `Instead of ${ownId}`, status: "planned", priority: 0, plannedFor: null },
  });
  const sample = await db().job.findFirstOrThrow({
    where: { character: { name: "Bram Oak" } },
    orderBy: { id: "asc" },
  });
  await perform(addMedia, {
    jobId: sample.id,
    complete: false,
    files: [
      {
        ...{ source: "upload", uuid: "00000000-0000-4000-8000-000000000001", hash: "own", size: 1 },
        ...{ originalName: "own.jpg", mimeType: "image/jpeg", kind: "image", extension: "jpg" },
      },
    ],
  });
}

function ownJobs() {
  return db().job.findMany({
    where: { notes: { startsWith: "Instead" } },
    include: { ingredients: true },
  });
}
