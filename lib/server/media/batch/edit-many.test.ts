import { expect, it } from "vitest";
import type { BatchStep } from "@/lib/core/media/batch/steps";
import { undoChange } from "../../changes/undo";
import { db } from "../../db";
import { dumpUserData, perform, withTestDatabase } from "../../testing/test-database";
import { countMissing } from "./count-missing";
import { editManyMedia } from "./edit-many";
import { previewBatch } from "./preview";
import { readSheet, saveSheet } from "./sheet";

withTestDatabase();

async function addMedia(count: number): Promise<number[]> {
  await perform(async (tx) => {
    await tx.job.create({ data: { id: 7, status: "planned" } });
    await tx.project.create({ data: { id: 3, name: "Night", nameKey: "night" } });
    await tx.storedFile.create({
      data: {
        id: 1,
        area: "media",
        place: "linked",
        path: "/a.png",
        originalName: "a.png",
        size: 1,
        mimeType: "image/png",
        kind: "image",
      },
    });
    await tx.mediaAsset.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        id: index + 1,
        title: `Clip ${index + 1}`,
        fileId: index < 2 ? 1 : null,
        jobId: index === 4 ? 7 : null,
      })),
    });
    return { sentence: "", value: null };
  }, null);
  return Array.from({ length: count }, (_, index) => index + 1);
}

it("shows what it would do, does that, and takes all of it back", async () => {
  const ids = await addMedia(5);
  const before = await dumpUserData();
  const steps: BatchStep[] = [
    {
      op: "replace",
      field: "title",
      find: "^clip (\\d)",
      text: "Scene $1",
      isPattern: true,
      isCaseSensitive: false,
    },
    { op: "tags-set", tags: ["Night", "rain"] },
    { op: "project", projectId: 3 },
  ];
  const preview = await previewBatch({ ids, steps, offset: 0, limit: 2 });
  expect(preview).toMatchObject({ total: 5, counts: { changed: 5, skipped: 4 } });
  expect(preview.items).toHaveLength(2);
  expect(preview.items[0]).toMatchObject({
    name: "Clip 1",
    differences: [
      { label: "title", before: "Clip 1", after: "Scene 1" },
      { label: "tags", before: "", after: "Night, rain" },
    ],
    skips: ["It has no job, and a project holds jobs."],
  });
  const { change, value } = await perform(editManyMedia, { ids, steps });
  expect(value).toEqual({ changed: 5, skipped: 4 });
  expect(change?.sentence).toBe("5 files: title, tags and project changed");
  const edited = await db().mediaAsset.findMany({
    select: { title: true, tags: { select: { tag: { select: { name: true } } } } },
  });
  expect(edited[4]).toEqual({
    title: "Scene 5",
    tags: [{ tag: { name: "Night" } }, { tag: { name: "rain" } }],
  });
  expect(await db().projectJob.findMany({ select: { projectId: true, jobId: true } })).toEqual([
    { projectId: 3, jobId: 7 },
  ]);
  await perform((tx) => undoChange(tx, { id: change?.id ?? 0 }), null);
  expect(await dumpUserData()).toEqual(before);
});

it("links files to a job once: of two that share their bytes the second is left out", async () => {
  const ids = await addMedia(3);
  const { value } = await perform(editManyMedia, { ids, steps: [{ op: "job", jobId: 7 }] });
  expect(value).toEqual({ changed: 2, skipped: 1 });
  expect(await db().job.findUnique({ where: { id: 7 }, select: { status: true } })).toEqual({
    status: "rendered",
  });
});

it("changes nothing when a pattern runs away, or links to what is gone", async () => {
  const ids = await addMedia(2);
  await perform(editManyMedia, { ids, steps: [{ op: "set", field: "title", text: "a".repeat(40) }] });
  const runaway: BatchStep = {
    op: "replace",
    field: "title",
    find: "(a+)+$b",
    text: "",
    isPattern: true,
    isCaseSensitive: true,
  };
  await expect(
    perform(editManyMedia, { ids, steps: [{ op: "rating", rating: 3 }, runaway] }),
  ).rejects.toThrow(/takes too long/);
  await expect(perform(editManyMedia, { ids, steps: [{ op: "project", projectId: 9 }] })).rejects.toThrow(
    /no longer exists/,
  );
  expect(await db().mediaAsset.count({ where: { rating: 3 } })).toBe(0);
});

it("counts what a selection lacks", async () => {
  const ids = await addMedia(3);
  await perform(editManyMedia, { ids: [1], steps: [{ op: "tags-add", tags: ["a"] }] });
  const filled = { description: "d", seoTitle: "s", seoDescription: "t" };
  for (const [field, text] of Object.entries(filled))
    await perform(editManyMedia, { ids: [1], steps: [{ op: "set", field: field as "notes", text }] });
  expect(await countMissing({ ids })).toEqual({
    ...{ total: 3, complete: 1, title: 0, description: 2, tags: 2, seoTitle: 2, seoDescription: 2 },
  });
});

it("saves a sheet's cells in one change, and they are a person's from then on", async () => {
  const ids = await addMedia(2);
  await perform(
    (tx) =>
      tx.mediaAsset
        .updateMany({ data: { autoFields: "title tags" } })
        .then(() => ({ sentence: "", value: null })),
    null,
  );
  expect((await readSheet({ ids, offset: 1, limit: 5 })).rows).toMatchObject([
    { id: 2, title: "Clip 2", rating: 0 },
  ]);
  const { change } = await perform(saveSheet, {
    rows: [
      { id: 1, title: "One", tags: ["x"] },
      { id: 2, rating: 4 },
      { id: 99, title: "gone" },
    ],
  });
  expect(change?.sentence).toBe("2 files: title, tags and rating changed");
  const [first, second] = await db().mediaAsset.findMany({ orderBy: { id: "asc" } });
  expect(first).toMatchObject({ title: "One", autoFields: "" });
  expect(second).toMatchObject({ title: "Clip 2", rating: 4, autoFields: "title tags" });
});
