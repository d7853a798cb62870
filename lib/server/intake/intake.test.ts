import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { startBackground, stopBackground } from "../background/queue";
import { undoChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { outcome } from "../outcome";
import { folderPath, storedFilePath } from "../storage/paths";
import { addFolder, restartIntake, statesOf, untilDone, untilSettled, withIntake } from "../testing/folders";
import { perform, withTestDatabase } from "../testing/test-database";
import { cancelFolderIntake, pauseIntake, resumeIntake, scanFolderNow } from "./intakes";

withTestDatabase();
const renders = withIntake();

/** A small picture; no two numbers give the same bytes. */
function picture(number: number): Promise<Buffer> {
  return sharp({ create: { width: 20 + number, height: 10, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
}

const clip = path.resolve("lib/server/background/fixtures/comfyui-video.mp4");

it("takes in what lies in a folder, each file by its bytes, and says why it refused some", async () => {
  const one = await picture(1);
  await renders.put("a.png", one);
  await renders.put("sub/again.png", one);
  await renders.put("sub/clip.webm", await readFile(clip));
  await renders.put("page.png", "<!doctype html>");
  await renders.put("half.png", one.subarray(0, one.length - 20));
  await renders.put("notes.txt", "not asked for");
  await renders.put(".hidden.png", one);
  const id = await addFolder(renders.folder);
  await untilDone(id);

  const { "a.png": first, "again.png": again, ...others } = await statesOf(id);
  // Two children read: which of the same bytes is first is theirs to say.
  expect([first, again].sort()).toEqual(["added", "duplicate"]);
  expect(others).toEqual({ "clip.webm": "added", "page.png": "refused", "half.png": "refused" });
  const assets = await db().mediaAsset.findMany({ include: { file: true }, orderBy: { title: "asc" } });
  expect(assets).toMatchObject([
    {
      title: first === "added" ? "a" : "again",
      file: { place: "linked", folderId: id, width: 21, height: 10, mimeType: "image/png" },
    },
    { title: "clip", file: { mimeType: "video/mp4", codec: "h264", hasAudio: false, seconds: 2 } },
  ]);
  expect(assets[0]?.file?.modifiedAt).toEqual(new Date(2026, 0, 1));
  expect(assets[0]?.file?.capturedAt).toEqual(new Date(2026, 0, 1));
  expect(await db().generationMetadata.count()).toBe(1);
  const refused = await db().intakeFile.findMany({ where: { state: "refused" }, orderBy: { path: "asc" } });
  expect(refused.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("ends too early"),
    expect.stringContaining("web page"),
  ]);
  const change = await db().change.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(change).toMatchObject({
    origin: "person",
    sentence: `2 files from ${path.basename(renders.folder)} added`,
  });
});

it("is one change, which can be taken back, and what was taken back stays out", async () => {
  for (let number = 0; number < 300; number += 1) await renders.put(`${number}.png`, await picture(number));
  const id = await addFolder(renders.folder);
  await untilDone(id);
  expect(await db().mediaAsset.count()).toBe(300);
  expect(await db().change.count()).toBe(2);
  const change = await db().change.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(change.sentence).toMatch(/^300 files from /);
  await perform(undoChange, { id: change.id });
  expect(await db().mediaAsset.count()).toBe(0);
  await renders.put("new.png", await picture(400));
  await untilAdded(1);
  expect((await db().mediaAsset.findMany()).map(({ title }) => title)).toEqual(["new"]);
});

it("copies files in under readable names, never twice", async () => {
  const jobId = await createJob();
  const projectId = (await writeQuietly((tx) => tx.project.create({ data: { name: "P", nameKey: "p" } }))).id;
  const [one, two] = [await picture(1), await picture(2)];
  await renders.put("J0001 take 1.png", one);
  await renders.put("J0001 take 2.png", two);
  await renders.put("sub/J0001 copy.png", one);
  const id = await addFolder(renders.folder, { mode: "copy", projectId });
  await untilDone(id);
  // Two children read: which of the same bytes is first is theirs to say.
  const states = await statesOf(id);
  expect(states["J0001 take 2.png"]).toBe("added");
  expect([states["J0001 take 1.png"], states["J0001 copy.png"]].sort()).toEqual(["added", "duplicate"]);
  await untilSettled();
  const files = await db().storedFile.findMany();
  expect(files.map(({ path: file }) => path.basename(file)).sort()).toEqual(["J0001 (2).png", "J0001.png"]);
  const contents = await Promise.all(files.map((file) => readFile(storedFilePath(file), "base64")));
  expect(contents.sort()).toEqual([one, two].map((content) => content.toString("base64")).sort());
  expect(await readdir(folderPath("incoming"))).toEqual([]);
  const job = await db().job.findUniqueOrThrow({
    where: { id: jobId },
    include: { projects: true, media: true },
  });
  expect(job).toMatchObject({ status: "rendered", projects: [{ projectId }], media: [{}, {}] });
});

it("refuses the one file that makes its reader crash, and no other", async () => {
  await stopBackground();
  await startBackground({ size: 1, workerPath: path.resolve("lib/server/testing/unruly-worker.mjs") });
  for (const name of ["a.mp3", "b crash.mp3", "c.mp3", "d.mp3"]) await renders.put(name, name);
  const id = await addFolder(renders.folder);
  await untilDone(id);
  expect(await statesOf(id)).toEqual({
    ...{ "a.mp3": "added", "b crash.mp3": "refused", "c.mp3": "added", "d.mp3": "added" },
  });
  const refused = await db().intakeFile.findFirstOrThrow({ where: { state: "refused" } });
  expect(refused.reason).toMatch(/crash/);
});

it("can be paused, resumed and stopped, with what came in kept", async () => {
  for (let number = 0; number < 40; number += 1) await renders.put(`${number}.png`, await picture(number));
  const id = await addFolder(renders.folder);
  await pauseIntake({ id });
  const before = await db().mediaAsset.count();
  await renders.put("late.png", await picture(99));
  await resumeIntake({ id });
  await untilDone(id);
  expect(before).toBeLessThanOrEqual(40);
  expect(await db().mediaAsset.count()).toBe(41);
  await cancelFolderIntake({ id });
  await renders.put("later.png", await picture(100));
  await restartIntake();
  expect((await db().intake.findFirstOrThrow()).state).toBe("cancelled");
  await scanFolderNow({ id });
  await untilDone(id);
  expect(await db().mediaAsset.count()).toBe(42);
});

async function createJob(): Promise<number> {
  const made = await perform(async (tx) => outcome("Job", await tx.job.create({ data: {} })), undefined);
  return made.value.id;
}

async function untilAdded(count: number): Promise<void> {
  await expect.poll(() => db().mediaAsset.count(), { timeout: 40_000 }).toBe(count);
}
