import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import { db, writeQuietly } from "../db";
import { folderPath, holdingPath, libraryPath } from "../storage/paths";
import { settleFiles } from "../storage/settle";
import { tagNames } from "../tags/tag-rows";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { planMediaDeletion } from "./delete-plan";
import {
  deleteManyMedia,
  deleteMedia,
  refillMedia,
  setMediaQuality,
  setMediaRating,
  updateMedia,
} from "./mutations";

withTestDatabase();

const named = (name: string) => ({ name, nameKey: foldName(name) });

async function createJob(status: "planned" | "failed" = "planned"): Promise<number> {
  const { id } = await writeQuietly(async (tx) => {
    const category = await tx.category.upsert({
      where: { nameKey: "action" },
      update: {},
      create: named("Action"),
    });
    return tx.job.create({
      data: {
        status,
        character: { create: { ...named("Luna Vale"), description: "A dancer." } },
        outputType: { create: named("Short clip") },
        ingredients: {
          create: {
            position: 0,
            ingredient: { create: { ...named("Running"), categoryId: category.id } },
          },
        },
      },
    });
  });
  return id;
}

async function createMedia(data: { jobId?: number; title?: string; autoFields?: string; fileId?: number }) {
  const { id } = await writeQuietly((tx) => tx.mediaAsset.create({ data }));
  return id;
}

let files = 0;

async function createFile(content = "bytes"): Promise<{ id: number; uuid: string; path: string }> {
  files += 1;
  const relative = `2026-11/clip ${files}.png`;
  const file = await writeQuietly((tx) =>
    tx.storedFile.create({
      data: {
        area: "media",
        place: "stored",
        path: relative,
        originalName: `clip ${files}.png`,
        size: content.length,
        hash: "ab".repeat(32),
        mimeType: "image/png",
        kind: "image",
      },
    }),
  );
  await mkdir(path.join(folderPath("media"), "2026-11"), { recursive: true });
  await writeFile(libraryPath("media", relative), content);
  return file;
}

async function load(id: number) {
  const media = await db().mediaAsset.findUniqueOrThrow({
    where: { id },
    include: { tags: { orderBy: { position: "asc" }, select: { tag: { select: { name: true } } } } },
  });
  return { ...media, tags: tagNames(media.tags) };
}

describe("editing", () => {
  it("changes what is named and leaves the rest, the marks of untouched prefilled fields included", async () => {
    const id = await createMedia({ title: "Old", autoFields: "title tags seoTitle" });
    await expectUndoable(async () => {
      const { change } = await perform(updateMedia, { id, title: "New", tags: ["Noir", "night"] });
      expect(change?.sentence).toBe("Old: title and tags changed");
      expect(await load(id)).toMatchObject({ title: "New", tags: ["Noir", "night"], autoFields: "seoTitle" });
    });
  });

  it("records nothing when nothing differs", async () => {
    const id = await createMedia({ title: "Old" });
    expect((await perform(updateMedia, { id, title: "Old" })).change).toBeNull();
  });

  it("refuses what is gone, at its field", async () => {
    const id = await createMedia({});
    for (const field of ["jobId", "characterId", "outputTypeId"])
      await expect(perform(updateMedia, { id, [field]: 99 })).rejects.toMatchObject({
        fields: { [field]: expect.stringContaining("no longer exists") },
      });
    await expect(perform(updateMedia, { id: 99, title: "x" })).rejects.toThrow("no longer exists");
  });
});

describe("linking to a job", () => {
  it("makes a planned job rendered and prefills what nobody has edited", async () => {
    const jobId = await createJob();
    const { id: fileId } = await createFile();
    const id = await createMedia({ title: "clip", autoFields: "title description tags", fileId });
    await expectUndoable(async () => {
      const { change } = await perform(updateMedia, { id, jobId, description: "My own words" });
      expect(change?.sentence).toBe("clip: linked to J0001");
      expect(await load(id)).toMatchObject({
        jobId,
        title: "Luna Vale — Running",
        description: "My own words",
        tags: ["luna vale", "running"],
        autoFields: "title tags",
      });
      expect(await db().job.findUnique({ where: { id: jobId } })).toMatchObject({ status: "rendered" });
      expect(await db().jobStatusChange.findMany({ where: { jobId } })).toMatchObject([
        { from: "planned", to: "rendered" },
      ]);
    });
  });

  it("leaves a failed job as it is, and a planned one when there is no file", async () => {
    const failed = await createJob("failed");
    const planned = await createJob();
    await perform(updateMedia, { id: await createMedia({ fileId: (await createFile()).id }), jobId: failed });
    await perform(updateMedia, { id: await createMedia({}), jobId: planned });
    expect((await db().job.findMany()).map(({ status }) => status)).toEqual(["failed", "planned"]);
  });

  it("refuses the same file twice under one job", async () => {
    const jobId = await createJob();
    const { id: fileId } = await createFile();
    await createMedia({ jobId, fileId });
    const id = await createMedia({ fileId });
    await expect(perform(updateMedia, { id, jobId })).rejects.toMatchObject({
      fields: { jobId: expect.stringContaining("already") },
    });
  });
});

describe("filling in again", () => {
  it("writes the chosen fields anew, edited or not, and marks them", async () => {
    const jobId = await createJob();
    const id = await createMedia({ jobId, title: "Mine", autoFields: "" });
    await expectUndoable(async () => {
      const { change } = await perform(refillMedia, { id, fields: ["title", "tags"] });
      expect(change?.sentence).toBe("Mine: title and tags filled in again");
      expect(await load(id)).toMatchObject({
        title: "Luna Vale — Running",
        description: "",
        tags: ["luna vale", "running"],
        autoFields: "title tags",
      });
    });
  });

  it("takes its own character without a job", async () => {
    const character = await writeQuietly((tx) => tx.character.create({ data: named("Bram Oak") }));
    const id = await createMedia({ title: "x" });
    await perform(updateMedia, { id, characterId: character.id });
    await perform(refillMedia, { id, fields: ["title"] });
    expect((await load(id)).title).toBe("Bram Oak");
  });
});

describe("quality and rating", () => {
  it("sets them for many, and undoes it", async () => {
    const ids = [await createMedia({}), await createMedia({}), await createMedia({})];
    await expectUndoable(async () => {
      const { change } = await perform(setMediaQuality, { ids, quality: "approved" });
      expect(change?.sentence).toBe("3 files → approved");
    });
    await expectUndoable(() => perform(setMediaRating, { ids, rating: 4 }));
    await perform(setMediaRating, { ids, rating: 4 });
    expect((await perform(setMediaRating, { ids, rating: 4 })).change).toBeNull();
    await expect(perform(setMediaQuality, { ids: [99], quality: "rejected" })).rejects.toThrow(
      "None of these",
    );
  });
});

describe("deleting", () => {
  it("moves the file into the trash and undo brings it back, byte for byte", async () => {
    const file = await createFile("the very bytes");
    const id = await createMedia({ title: "Clip", fileId: file.id });
    await expectUndoable(async () => {
      const { change } = await perform(deleteMedia, { id, mode: "delete" });
      expect(change?.sentence).toBe("Clip deleted");
      await settleFiles([file.id]);
      expect(await readFile(holdingPath("trash", file.uuid), "utf8")).toBe("the very bytes");
      await expect(readFile(libraryPath("media", file.path))).rejects.toThrow();
    });
    await settleFiles([file.id]);
    expect(await readFile(libraryPath("media", file.path), "utf8")).toBe("the very bytes");
    expect(await db().storedFile.findUnique({ where: { id: file.id } })).toMatchObject({
      place: "stored",
      path: file.path,
      missingAt: null,
    });
  });

  it("says what becomes of the file and of the job", async () => {
    const jobId = await createJob();
    await writeQuietly((tx) => tx.job.update({ where: { id: jobId }, data: { status: "complete" } }));
    const id = await createMedia({ title: "Clip", jobId, fileId: (await createFile()).id });
    const plan = await planMediaDeletion(id);
    expect(plan).toMatchObject({ name: "Clip", uses: [{ count: 1, singular: "job", href: "/jobs/1" }] });
    expect(plan.choices[0]?.explanation).toBe(
      "Its file moves to the trash. Undo brings both back. J0001 is then a finished job without a file.",
    );
  });

  it("deletes many in one change", async () => {
    const ids = [await createMedia({ title: "A" }), await createMedia({ title: "B" })];
    await expectUndoable(async () => {
      const { change } = await perform(deleteManyMedia, { ids });
      expect(change?.sentence).toBe("2 files deleted");
      expect(await db().mediaAsset.count()).toBe(0);
    });
  });
});
