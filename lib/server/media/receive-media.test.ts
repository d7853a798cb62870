import { readdir, readFile, rm } from "node:fs/promises";
import sharp from "sharp";
import { expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import { undoChange } from "../changes/undo";
import { db, write } from "../db";
import { outcome, UserError } from "../outcome";
import { folderPath, storedFilePath } from "../storage/paths";
import { withTestDatabase } from "../testing/test-database";
import { byPerson, html, png, receive, uploadForm, withBackground } from "../testing/uploads";
import { getMedia, getMediaFile } from "./queries";

withTestDatabase();
withBackground();

it("adds a file to its job: prefilled, under a readable name, the job moved on", async () => {
  const jobId = await createJob();
  const { items, change } = await receive(uploadForm([["render 7.png", png]], { jobId: String(jobId) }));
  expect(items).toMatchObject([{ title: "Luna Vale — Running", jobId, status: "added" }]);
  expect(change?.sentence).toBe("render 7.png added to J0001");
  const file = await getMediaFile(items[0]?.id ?? 0);
  expect(file).toMatchObject({ place: "stored", mimeType: "image/png", originalName: "render 7.png" });
  expect(file?.path).toMatch(/^\d{4}-\d\d\/J0001 Luna Vale - Running\.png$/);
  expect(file && (await readFile(storedFilePath(file)))).toEqual(png);
  expect(await getMedia(items[0]?.id ?? 0)).toMatchObject({
    description: "Luna Vale: Running. Short clip.",
    seoTitle: "Luna Vale — Running | Short clip",
    prompt: "a dancer runs",
    tags: ["luna vale", "running"],
    autoFields: "title description tags seoTitle seoDescription prompt",
  });
  const job = await db().job.findUniqueOrThrow({ where: { id: jobId }, include: { history: true } });
  expect(job).toMatchObject({ status: "rendered", history: [{ from: "planned", to: "rendered" }] });
  expect(await readdir(folderPath("incoming"))).toEqual([]);
});

it("gives a file to the job whose code its name holds, and leaves a code alone that is no job's", async () => {
  const jobId = await createJob();
  const { items, change } = await receive(
    uploadForm([
      ["luna j1 (3).png", png],
      ["J0042_take2.gif", await sharp(png).gif().toBuffer()],
    ]),
  );
  expect(items).toMatchObject([
    { title: "Luna Vale — Running", jobId, status: "added" },
    { title: "J0042 take2", jobId: null, status: "added" },
  ]);
  expect(change?.sentence).toBe("2 files added");
  expect((await db().job.findUniqueOrThrow({ where: { id: jobId } })).status).toBe("rendered");
});

it("completes the job when asked, and leaves the status of a complete one alone", async () => {
  const jobId = await createJob();
  await receive(uploadForm([["a.png", png]], { jobId: String(jobId), complete: "1" }));
  expect((await db().job.findUniqueOrThrow({ where: { id: jobId } })).status).toBe("complete");
  await receive(uploadForm([["b.gif", await sharp(png).gif().toBuffer()]], { jobId: String(jobId) }));
  expect((await db().job.findUniqueOrThrow({ where: { id: jobId } })).status).toBe("complete");
});

it("recognises the same bytes: once on disk, an asset for each job, a duplicate for the same one", async () => {
  const [first, second] = [await createJobOnly(), await createJobOnly()];
  const statuses = [];
  for (const jobId of [first, second, second])
    statuses.push((await receive(uploadForm([["a.png", png]], { jobId: String(jobId) }))).items[0]?.status);
  statuses.push((await receive(uploadForm([["loose.png", png]]))).items[0]?.status);
  expect(statuses).toEqual(["added", "added", "duplicate", "duplicate"]);
  expect(await db().mediaAsset.count()).toBe(2);
  expect(await db().storedFile.count()).toBe(1);
  expect(
    (await readdir(folderPath("media"), { recursive: true })).filter((name) => name.endsWith(".png")),
  ).toHaveLength(1);
});

it("answers a repeated key with the first answer, also when both come at once", async () => {
  const send = () => receive(uploadForm([["a.png", png]]), "key-1");
  const [one, two] = await Promise.all([send(), send()]);
  expect(two).toEqual(one);
  expect(await send()).toEqual(one);
  expect(await db().mediaAsset.count()).toBe(1);
  expect(await readdir(folderPath("incoming"))).toEqual([]);
});

it("keeps nothing of a form in which one file is refused", async () => {
  await expect(
    receive(
      uploadForm([
        ["good.png", png],
        ["bad.png", html],
      ]),
    ),
  ).rejects.toThrow(UserError);
  await expect(receive(uploadForm([["a.png", png]], { jobId: "999" }))).rejects.toThrow(
    "This job no longer exists.",
  );
  await expect(receive(uploadForm([]))).rejects.toThrow(UserError);
  expect(await db().storedFile.count()).toBe(0);
  expect(await readdir(folderPath("incoming"))).toEqual([]);
});

it("puts the bytes back when the library has lost them", async () => {
  const { items } = await receive(uploadForm([["a.png", png]]));
  const file = await getMediaFile(items[0]?.id ?? 0);
  if (!file) throw new Error("no file");
  await rm(storedFilePath(file));
  expect((await receive(uploadForm([["again.png", png]]))).items[0]?.status).toBe("duplicate");
  expect(await readFile(storedFilePath(file))).toEqual(png);
});

it("moves the file to the trash when undone and back when redone", async () => {
  const { items, change } = await receive(uploadForm([["a.png", png]]));
  const file = await getMediaFile(items[0]?.id ?? 0);
  if (!change || !file) throw new Error("nothing added");
  const undone = await write(byPerson, (tx) => undoChange(tx, { id: change.id }));
  await expect.poll(() => readdir(folderPath("trash"))).toEqual([file.uuid]);
  await write(byPerson, (tx) => undoChange(tx, { id: undone.change?.id ?? 0 }));
  await expect.poll(() => readFile(storedFilePath(file)).catch(() => null)).toEqual(png);
});

it.each([
  ["../../evil.png", /^\d{4}-\d\d\/evil\.png$/],
  ["CON.png", /^\d{4}-\d\d\/_CON\.png$/],
  [`${"x".repeat(300)}.png`, /^\d{4}-\d\d\/x{100,}\.png$/],
  ['line\nbreak "quoted" 🏃.png', /^\d{4}-\d\d\/line break quoted 🏃\.png$/],
  ["pretends.mp4", /^\d{4}-\d\d\/pretends\.png$/],
])("stores a file called %j under a safe name", async (name, expected) => {
  const { items } = await receive(uploadForm([[name, png]]));
  const file = await getMediaFile(items[0]?.id ?? 0);
  expect(file?.path).toMatch(expected);
  expect(file && (await readFile(storedFilePath(file)))).toEqual(png);
});

async function createJob(status: "planned" | "complete" = "planned") {
  const { value } = await write(byPerson, async (tx) => {
    const named = (name: string) => ({ name, nameKey: foldName(name) });
    const character = await tx.character.create({
      data: { ...named("Luna Vale"), description: "A dancer." },
    });
    const category = await tx.category.create({ data: named("Action") });
    const ingredient = await tx.ingredient.create({ data: { ...named("Running"), categoryId: category.id } });
    const outputType = await tx.outputType.create({
      data: { ...named("Short clip"), categories: { create: { categoryId: category.id, position: 0 } } },
    });
    const job = await tx.job.create({
      data: {
        characterId: character.id,
        outputTypeId: outputType.id,
        status,
        ingredients: { create: { ingredientId: ingredient.id, position: 0 } },
        prompts: { create: { text: "a dancer runs", status: "done" } },
      },
    });
    return outcome("Job created", job.id);
  });
  return value;
}

async function createJobOnly(): Promise<number> {
  return (await write(byPerson, async (tx) => outcome("Job created", (await tx.job.create({ data: {} })).id)))
    .value;
}
