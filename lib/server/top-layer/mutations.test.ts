import { beforeEach, describe, expect, it } from "vitest";
import { metadataFields } from "@/lib/core/media/completeness";
import { aggregate } from "@/lib/core/top-layer/aggregate";
import { clipListDefaults } from "@/lib/core/top-layer/list";
import { db, writeQuietly } from "../db";
import { planJobsDeletion } from "../jobs/delete-plan";
import { expectUndoable } from "../testing/expect-undoable";
import { perform, withTestDatabase } from "../testing/test-database";
import { aggregateClip } from "./aggregate-clip";
import { attachClipFile, detachClipFile } from "./attach-clip-file";
import { deleteClips, tagClips } from "./bulk";
import { linkClipJobs, moveClipJob, unlinkClipJobs } from "./clip-jobs";
import { createClip, createClipFromJobs } from "./create-clip";
import { planClipsDeletion } from "./delete-plan";
import { readAggregation } from "./gather";
import { deleteClip, duplicateClip, updateClip } from "./mutations";
import { getClipNeighbours, listClips, listClipsOfJob } from "./queries";
import { getClip, getClipFacts, listClipJobs, listClipMedia } from "./record";

withTestDatabase();

/** Luna's job with two files, Bram's with one, and one without a character and without files. */
const [LUNA, BRAM, BARE] = [1, 2, 3];

beforeEach(async () => {
  await writeQuietly(async (tx) => {
    const tag = (name: string) => tx.tag.create({ data: { name, nameKey: name } });
    const tags = { night: await tag("night"), run: await tag("run"), oak: await tag("oak") };
    for (const name of ["Luna", "Bram"])
      await tx.character.create({ data: { name, nameKey: name.toLowerCase(), description: `${name}.` } });
    for (const characterId of [1, 2, null]) await tx.job.create({ data: { characterId } });
    const add = (
      jobId: number,
      description: string,
      quality: "approved" | "unreviewed",
      names: (keyof typeof tags)[],
    ) =>
      tx.mediaAsset.create({
        data: {
          ...{ jobId, description, quality, title: description },
          tags: { create: names.map((name, position) => ({ tagId: tags[name].id, position })) },
        },
      });
    await add(LUNA, "Runs", "unreviewed", ["night", "run"]);
    await add(LUNA, "Runs", "approved", ["run"]);
    await add(BRAM, "Stands", "unreviewed", ["oak", "night"]);
  });
});

const create = async (title = "Reel") => (await perform(createClip, { title })).value.id;
const jobsOf = async (id: number) => (await listClipJobs(id)).map((job) => job.id);

async function seen(id: number, fields = [...metadataFields]) {
  const { before, facts, templates } = await readAggregation(id);
  return { before, after: aggregate(before, fields, facts, templates) };
}

describe("top layer clips", () => {
  it("are created, edited, duplicated and deleted, each undoable", async () => {
    await expectUndoable(() => create());
    const id = await create();
    await perform(linkClipJobs, { id, jobIds: [BRAM, LUNA] });
    await expectUndoable(async () => {
      const { change } = await perform(updateClip, { id, title: "Autumn reel", tags: ["Night"], notes: "n" });
      expect(change?.sentence).toBe("Top layer clip Reel: title, tags and notes changed");
    });
    expect((await perform(updateClip, { id, title: "Reel" })).change).toBeNull();
    await perform(updateClip, { id, tags: ["night"] });
    await expectUndoable(async () => {
      const copy = (await perform(duplicateClip, { id })).value.id;
      expect(await getClip(copy)).toMatchObject({ title: "Reel copy", tags: ["night"], file: null });
      expect(await jobsOf(copy)).toEqual([BRAM, LUNA]);
    });
    expect((await planClipsDeletion({ ids: [id] })).choices).toMatchObject([
      { mode: "delete", explanation: "2 jobs and their media stay as they are. Undo brings all of it back." },
    ]);
    await expectUndoable(() => perform(deleteClip, { id, mode: "delete" }));
    await expect(perform(updateClip, { id: 99, title: "x" })).rejects.toThrow("no longer exists");
  });

  it("link, order and unlink jobs", async () => {
    const id = await create();
    await expectUndoable(() => perform(linkClipJobs, { id, jobIds: [BARE, LUNA] }));
    await perform(linkClipJobs, { id, jobIds: [BARE, LUNA] });
    await perform(linkClipJobs, { id, jobIds: [LUNA, BRAM] });
    expect(await jobsOf(id)).toEqual([BARE, LUNA, BRAM]);
    await expectUndoable(async () => {
      const { change } = await perform(moveClipJob, { id, memberId: BRAM, by: -2 });
      expect(change?.sentence).toBe("J0002 moved up in top layer clip Reel");
      expect(await jobsOf(id)).toEqual([BRAM, BARE, LUNA]);
    });
    await expectUndoable(async () => {
      const { change } = await perform(unlinkClipJobs, { id, jobIds: [LUNA] });
      expect(change?.sentence).toBe("J0001 taken out of top layer clip Reel");
    });
    await expect(perform(linkClipJobs, { id, jobIds: [99] })).rejects.toThrow("no longer exists");
    expect((await listClipsOfJob(LUNA, 5)).clips).toMatchObject([{ id, title: "Reel" }]);
    expect((await planJobsDeletion({ ids: [LUNA] })).uses).toContainEqual(
      expect.objectContaining({ count: 1, singular: "top layer clip", href: "/top-layer?job=1" }),
    );
  });

  it("show their jobs' media in the jobs' order, approved ones first", async () => {
    const id = await create();
    await perform(linkClipJobs, { id, jobIds: [BRAM, LUNA] });
    const { media, total } = await listClipMedia(id);
    expect(media.map((asset) => [asset.jobId, asset.id])).toEqual([
      [BRAM, 3],
      [LUNA, 2],
      [LUNA, 1],
    ]);
    expect(total).toBe(3);
    expect(await getClipFacts(id)).toMatchObject({
      ...{ jobCount: 2, mediaCount: 3, tags: ["oak", "night", "run"], descriptions: ["Stands", "Runs"] },
      characters: [{ name: "Bram" }, { name: "Luna" }],
    });
  });

  it("take from their jobs what was chosen, and only what was shown", async () => {
    const id = await create();
    await perform(linkClipJobs, { id, jobIds: [LUNA, BRAM] });
    await perform(updateClip, { id, description: "Mine", tags: ["own"] });
    const fields = ["tags" as const, "seoTitle" as const, "seoDescription" as const];
    await expectUndoable(async () => {
      const { change } = await perform(aggregateClip, { id, fields, seen: await seen(id, fields) });
      expect(change?.sentence).toBe(
        "Top layer clip Reel: tags, SEO title and SEO description taken from its jobs",
      );
      expect(await getClip(id)).toMatchObject({
        ...{ description: "Mine", tags: ["own", "night", "run", "oak"], seoTitle: "Reel" },
        seoDescription: "Mine Luna. Bram.",
      });
    });
    const old = await seen(id);
    await perform(updateClip, { id, description: "Written meanwhile" });
    await expect(perform(aggregateClip, { id, fields: [...metadataFields], seen: old })).rejects.toThrow(
      "changed meanwhile",
    );
  });

  it("are made from chosen jobs, or from the jobs of chosen files", async () => {
    await expectUndoable(async () => {
      const input = { title: "", isFilled: true, source: { jobs: { ids: [BRAM, LUNA] } } };
      const { value, change } = await perform(createClipFromJobs, input);
      expect(change?.sentence).toBe("Top layer clip Bram, Luna created from 2 jobs");
      expect(await getClip(value.id)).toMatchObject({
        ...{ title: "Bram, Luna", description: "Stands\nRuns", tags: ["oak", "night", "run"] },
      });
    });
    const ofFiles = { title: "Mine", isFilled: false, source: { media: { ids: [3, 2, 1] } } };
    const { value } = await perform(createClipFromJobs, ofFiles);
    expect(await jobsOf(value.id)).toEqual([BRAM, LUNA]);
    expect(await getClip(value.id)).toMatchObject({ title: "Mine", description: "", tags: [] });
    await writeQuietly((tx) => tx.mediaAsset.updateMany({ data: { jobId: null } }));
    await expect(perform(createClipFromJobs, ofFiles)).rejects.toThrow(
      "None of these files belongs to a job",
    );
  });

  it("have one file, which is replaced on purpose only", async () => {
    const id = await create();
    const file = (name: string) => ({
      ...{ source: "link" as const, path: `/renders/${name}`, originalName: name, size: 100 },
      ...{ mimeType: "video/mp4", kind: "video" as const, extension: "mp4" },
    });
    const attach = (name: string, isReplacing = false) =>
      perform(attachClipFile, { clipId: id, files: [file(name)], isReplacing });
    await expectUndoable(() => attach("a.mp4"));
    await attach("a.mp4");
    await expect(attach("b.mp4")).rejects.toThrow("has a file already");
    await expect(attach("a.mp4", true)).rejects.toThrow("this very file");
    await expectUndoable(() => attach("b.mp4", true));
    expect((await planClipsDeletion({ ids: [id] })).choices[0]?.explanation).toMatch(
      /^Files linked in place/,
    );
    await expectUndoable(() => perform(detachClipFile, { id }));
    expect((await perform(detachClipFile, { id: await create() })).change).toBeNull();
  });

  it("are found by title, completeness, file, tag and job, and know their neighbours", async () => {
    const [a, b] = [await create("Ábc"), await create("Other")];
    await perform(linkClipJobs, { id: b, jobIds: [LUNA] });
    await perform(updateClip, {
      id: b,
      description: "d",
      seoTitle: "s",
      seoDescription: "t",
      tags: ["night"],
    });
    const ids = async (query: object) =>
      (await listClips({ ...clipListDefaults, ...query })).clips.map((clip) => clip.id);
    expect(await ids({})).toEqual([b, a]);
    expect(await ids({ q: "abc" })).toEqual([a]);
    expect(await ids({ metadata: "complete" })).toEqual([b]);
    expect(await ids({ metadata: "incomplete" })).toEqual([a]);
    expect(await ids({ file: "with" })).toEqual([]);
    expect(await ids({ file: "without", sort: "name" })).toEqual([a, b]);
    expect(await ids({ tag: "NIGHT" })).toEqual([b]);
    expect(await ids({ job: LUNA, sort: "-jobs" })).toEqual([b]);
    expect((await listClips(clipListDefaults)).clips).toMatchObject([
      { name: "Other", jobCount: 1, characters: ["Luna"], missing: [] },
      {
        name: "Ábc",
        jobCount: 0,
        characters: [],
        missing: ["description", "tags", "seoTitle", "seoDescription"],
      },
    ]);
    expect(await getClipNeighbours(a, clipListDefaults)).toEqual({ previous: b, next: null });
    await expectUndoable(() => perform(tagClips, { ids: [a, b], add: ["sea"], remove: ["night"] }));
    await expectUndoable(async () => {
      const all = { all: { ...clipListDefaults, metadata: "incomplete" as const }, count: 1 };
      const { change } = await perform(deleteClips, { ...all, mode: "delete" });
      expect(change?.sentence).toBe("Top layer clip Ábc deleted");
    });
    expect(await db().topLayerClip.count()).toBe(2);
  });
});
