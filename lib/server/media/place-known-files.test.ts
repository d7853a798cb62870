import { readdir } from "node:fs/promises";
import { beforeEach, expect, it } from "vitest";
import { undoLastChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { folderPath } from "../storage/paths";
import { perform, withTestDatabase } from "../testing/test-database";
import { png, receive, uploadForm, withBackground } from "../testing/uploads";
import { placeKnownFiles } from "./place-known-files";

withTestDatabase();
withBackground();

beforeEach(() =>
  writeQuietly(async (tx) => {
    const luna = { create: { name: "Luna Vale", nameKey: "luna vale" } };
    await tx.job.create({ data: { character: luna } });
    await tx.job.create({ data: { characterId: 1 } });
    return null;
  }),
);

const upload = async (fields: Record<string, string> = {}, name = "take.png") =>
  (await receive(uploadForm([[name, png]], fields))).items[0];

async function storedOnce() {
  const names = await readdir(folderPath("media"), { recursive: true, withFileTypes: true });
  expect(names.filter((entry) => entry.isFile())).toHaveLength(1);
  expect(await readdir(folderPath("incoming"))).toEqual([]);
  expect(await db().storedFile.count()).toBe(1);
}

const statuses = async () =>
  (await db().job.findMany({ orderBy: { id: "asc" } })).map(({ status }) => status);

it("asks about bytes that the library has: nothing is added, no job moves on, and the bytes are there once", async () => {
  await upload();
  expect(await upload({ jobId: "2", complete: "1", ifKnown: "ask" }, "again.png")).toMatchObject({
    ...{ id: 1, status: "duplicate", jobId: null, wantedJobId: 2 },
  });
  expect(await upload({ ifKnown: "ask" }, "J0001 take.png")).toMatchObject({
    ...{ id: 1, status: "duplicate", jobId: null, wantedJobId: 1 },
  });
  expect(await statuses()).toEqual(["planned", "planned"]);
  await storedOnce();
});

it("moves what has the bytes to the job, and completes that where the upload meant to", async () => {
  await upload({ jobId: "1" });
  const { change } = await perform(placeKnownFiles, { as: "move", ids: [1], jobId: 2, complete: true });
  expect(change?.sentence).toBe("Luna Vale → J0002");
  expect(await db().mediaAsset.findMany({ select: { id: true, jobId: true } })).toEqual([
    { id: 1, jobId: 2 },
  ]);
  expect(await statuses()).toEqual(["rendered", "complete"]);
  await perform(undoLastChange, undefined);
  expect(await statuses()).toEqual(["rendered", "planned"]);
  await storedOnce();
});

it("adds a second asset that shares the stored file, once a job and as often as wanted without one", async () => {
  await upload({ jobId: "1" });
  const again = (jobId: number | null) =>
    perform(placeKnownFiles, { as: "second", ids: [1], jobId, complete: false });
  const { change, value } = await again(2);
  expect(change?.sentence).toBe("take.png added to J0002");
  expect(value).toEqual([{ id: 2, fileId: 1 }]);
  await expect(again(2)).rejects.toThrow("J0002 has this very file already.");
  await again(null);
  expect(await db().mediaAsset.findMany({ select: { jobId: true, fileId: true, title: true } })).toEqual([
    { jobId: 1, fileId: 1, title: "Luna Vale" },
    { jobId: 2, fileId: 1, title: "Luna Vale" },
    { jobId: null, fileId: 1, title: "take" },
  ]);
  await storedOnce();
  // What is not asked for works as it always did.
  expect(await upload({ jobId: "2", ifKnown: "ask" })).toMatchObject({
    id: 2,
    status: "duplicate",
    jobId: 2,
  });
  await perform(undoLastChange, undefined);
  await storedOnce();
});

it("adds a second asset for another program, which cannot be asked", async () => {
  await upload({ jobId: "1" });
  expect(await upload({ jobId: "2" })).toMatchObject({ id: 2, status: "added", jobId: 2 });
  expect(await upload({ jobId: "2", complete: "1" })).toMatchObject({ id: 2, status: "duplicate" });
  expect(await statuses()).toEqual(["rendered", "complete"]);
  await storedOnce();
});

it("refuses assets, jobs and decisions that there are not", async () => {
  await upload();
  const place = { ids: [1], complete: false };
  await expect(perform(placeKnownFiles, { ...place, as: "move", jobId: 9 })).rejects.toThrow();
  await expect(perform(placeKnownFiles, { ...place, as: "second", jobId: null, ids: [9] })).rejects.toThrow(
    "None of these files",
  );
  await expect(upload({ ifKnown: "guess" })).rejects.toThrow();
});
