import { beforeEach, describe, expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import { undoLastChange } from "../../changes/undo";
import { db, writeQuietly } from "../../db";
import { getShell } from "../../shell/queries";
import { dumpUserData, perform, withTestDatabase } from "../../testing/test-database";
import { assignMedia, leaveWithoutJob } from "./assign";
import { countInbox, listInbox } from "./list";
import { suggestJobsFor } from "./suggestions";

withTestDatabase();

/** J0001 Luna Vale running, J0002 Luna Vale dancing, J0003 Bram dancing; only the first has a prompt. */
beforeEach(() =>
  writeQuietly(async (tx) => {
    const named = (name: string) => ({ name, nameKey: foldName(name) });
    await tx.category.create({ data: named("Action") });
    await tx.ingredient.createMany({
      data: [
        { ...named("Running"), categoryId: 1, promptFragment: "running at full stride" },
        { ...named("Dancing"), categoryId: 1, promptFragment: "arms loose, dancing alone" },
      ],
    });
    await tx.character.createMany({ data: [named("Luna Vale"), named("Bram")] });
    await tx.outputType.create({ data: { ...named("Short"), aspectRatio: "9:16", seconds: 4 } });
    for (const [characterId, ingredientId] of [
      [1, 1],
      [1, 2],
      [2, 2],
    ] as const)
      await tx.job.create({
        data: { characterId, outputTypeId: 1, ingredients: { create: { ingredientId, position: 0 } } },
      });
    await tx.prompt.create({ data: { jobId: 1, text: "(Neon:1.2) street, cobalt rain, Épée held high" } });
    return null;
  }),
);

let files = 0;

/** An asset without a job, of a linked file. */
function add(path: string, prompt = "", more: { jobId?: number; capturedAt?: Date } = {}) {
  files += 1;
  const { jobId, capturedAt } = more;
  const file = {
    ...({
      uuid: `file-${files}`,
      area: "media",
      place: "linked",
      path,
      originalName: path,
      size: 1,
    } as const),
    ...({ mimeType: "video/mp4", kind: "video", width: 720, height: 1280, seconds: 4, capturedAt } as const),
  };
  return writeQuietly(async (tx) => {
    const { id: fileId } = await tx.storedFile.create({ data: file });
    const { id } = await tx.mediaAsset.create({ data: { jobId, prompt, fileId } });
    return id;
  });
}

const suggest = async (id: number) => (await suggestJobsFor([id]))[0]?.jobs ?? [];
const codes = async (id: number) => (await suggest(id)).map(({ jobId }) => jobId);

describe("suggestions", () => {
  it("find the job by its very prompt, however it is written, and by most of its words", async () => {
    const same = await add("/r/a.mp4", "neon street, cobalt rain, epee held high <lora:film:1>");
    expect(await suggest(same)).toMatchObject([
      {
        ...{ jobId: 1, strength: "sure", title: "Luna Vale — Running", status: "planned" },
        reasons: ["Its prompt is the job's", "Its shape and length are what Short asks for"],
      },
    ]);
    const near = await add("/r/b.mp4", "neon street, cobalt rain, epee held low, at dawn");
    expect((await suggest(near))[0]).toMatchObject({ jobId: 1, strength: "likely" });
    await perform(async (tx) => {
      await tx.prompt.update({ where: { id: 1 }, data: { jobId: 3 } });
      return { sentence: "Moved", value: null };
    }, null);
    expect(await codes(same)).toEqual([3]);
  });

  it("find it by what the prompt names: a character, ingredients, and the words of a fragment", async () => {
    const id = await add("/r/a.mp4", "a portrait of luna vale, arms loose, dancing alone; cinematic");
    const [first, second] = await suggest(id);
    expect(first).toMatchObject({ jobId: 2, strength: "likely" });
    expect(first?.reasons[0]).toBe("Its prompt names Luna Vale and Dancing");
    expect(second).toMatchObject({ jobId: 1 });
    expect(await codes(await add("/r/b.mp4", "somebody dancing"))).toEqual([3, 2]);
  });

  it("find it by the folder: its files, its name, and those of the folders around it", async () => {
    for (const name of ["a", "b", "c"]) await add(`/renders/night/${name}.mp4`, "", { jobId: 2 });
    await add("/renders/night/deeper/z.mp4", "", { jobId: 3 });
    const id = await add("/renders/night/d.mp4");
    expect(await suggest(id)).toMatchObject([
      {
        jobId: 2,
        reasons: [
          "This job has all 3 assigned files of its folder",
          expect.stringContaining("Luna Vale has all 3"),
          expect.anything(),
        ],
      },
    ]);
    expect(await codes(await add("/renders/J0003 second try/x.mp4"))).toEqual([3]);
    expect(await codes(await add("/renders/elsewhere/x.mp4"))).toEqual([]);
  });

  it("find it by the files around one that was copied from a folder", async () => {
    const [one, two] = [await add("2026-11/one.mp4", "", { jobId: 3 }), await add("2026-11/two.mp4")];
    await writeQuietly(async (tx) => {
      await tx.storedFile.updateMany({ data: { place: "stored" } });
      const intake = await tx.intake.create({ data: { path: "/out", mode: "copy", origin: "watch_folder" } });
      for (const [id, path] of [
        [one, "/out/0001.mp4"],
        [two, "/out/0002.mp4"],
      ] as const) {
        const { fileId } = await tx.mediaAsset.findUniqueOrThrow({ where: { id } });
        const at = { size: 1, modifiedAt: new Date(), state: "added" as const };
        await tx.intakeFile.create({ data: { intakeId: intake.id, path, fileId, mediaId: id, ...at } });
      }
      return null;
    });
    expect((await suggest(two))[0]).toMatchObject({
      jobId: 3,
      reasons: expect.arrayContaining(["This job has the one assigned file of its folder"]),
    });
    expect(await listInbox()).toEqual({ ids: [two], folders: ["/out"], folderOf: [0] });
  });

  it("find it by the time: what was in progress when the file was made", async () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 3, minute));
    await writeQuietly(async (tx) => {
      await tx.jobStatusChange.createMany({
        data: [
          { jobId: 1, from: "planned", to: "in_progress", createdAt: at(0) },
          { jobId: 1, from: "in_progress", to: "rendered", createdAt: at(20) },
          { jobId: 2, from: "planned", to: "in_progress", createdAt: at(40) },
        ],
      });
      return null;
    });
    const madeAt = (minute: number) => add(`/r/${minute}.mp4`, "", { capturedAt: at(minute) });
    expect(await codes(await madeAt(10))).toEqual([1]);
    expect(await codes(await madeAt(25))).toEqual([1]);
    expect(await codes(await madeAt(35))).toEqual([]);
    expect(await codes(await madeAt(45))).toEqual([2]);
  });

  it("come to nothing, and never to an error, for what nobody could know", async () => {
    for (const prompt of [
      "",
      '"; DROP TABLE Job; --',
      "NEAR(a b) OR *",
      "\u0000",
      "一只猫",
      "x ".repeat(20_000),
    ])
      expect(await codes(await add(`/r/${files}.mp4`, prompt))).toEqual([]);
    expect(await suggestJobsFor([999_999])).toEqual([]);
  });
});

describe("the Inbox", () => {
  it("holds files without a job, counts them, and lets go of those that belong to none", async () => {
    const ids = [await add("/r/a.mp4"), await add("/r/b.mp4"), await add("/s/c.mp4")];
    await add("/r/with.mp4", "", { jobId: 1 });
    await writeQuietly((tx) => tx.mediaAsset.create({ data: { title: "No file" } }));
    expect(await listInbox()).toEqual({
      ids: ids.toReversed(),
      folders: ["/s", "/r"],
      folderOf: [0, 1, 1],
    });
    expect(await countInbox()).toBe(3);
    expect((await getShell()).counts.inbox).toBe(3);
    const before = await dumpUserData();
    const { change } = await perform(leaveWithoutJob, { ids: ids.slice(0, 2), isWithoutJob: true });
    expect(change?.sentence).toBe("2 files left without a job");
    expect((await listInbox()).ids).toEqual(ids.slice(2));
    expect(await countInbox()).toBe(1);
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
    expect(await countInbox()).toBe(3);
    await writeQuietly((tx) => tx.mediaAsset.delete({ where: { id: ids[0] } }));
    expect(await countInbox()).toBe(2);
  });

  it("gives many files to many jobs in one change, which one Undo takes back", async () => {
    const ids = [await add("/r/a.mp4"), await add("/r/b.mp4"), await add("/r/c.mp4")];
    const before = await dumpUserData();
    const { change } = await perform(assignMedia, {
      jobs: [
        { jobId: 1, ids: ids.slice(0, 2) },
        { jobId: 3, ids: ids.slice(2) },
      ],
    });
    expect(change?.sentence).toBe("3 files → 2 jobs");
    expect(await db().mediaAsset.findMany({ select: { jobId: true, title: true } })).toEqual([
      { jobId: 1, title: "" },
      { jobId: 1, title: "" },
      { jobId: 3, title: "" },
    ]);
    expect(await db().job.findMany({ orderBy: { id: "asc" }, select: { status: true } })).toEqual([
      { status: "rendered" },
      { status: "planned" },
      { status: "rendered" },
    ]);
    expect(await countInbox()).toBe(0);
    await perform(undoLastChange, undefined);
    expect(await dumpUserData()).toEqual(before);
  });

  it("fills in what nobody has edited, and puts the job into the project of the file's folder", async () => {
    const id = await add("/r/a.mp4");
    await writeQuietly(async (tx) => {
      await tx.mediaAsset.update({ where: { id }, data: { autoFields: "title tags", notes: "mine" } });
      await tx.project.create({ data: { name: "Winter", nameKey: "winter" } });
      const folder = await tx.mediaFolder.create({ data: { path: "/r", projectId: 1 } });
      await tx.storedFile.updateMany({ data: { folderId: folder.id } });
      return null;
    });
    const { change } = await perform(assignMedia, { jobs: [{ jobId: 1, ids: [id] }] });
    expect(change?.sentence).toBe("Luna Vale — Running → J0001");
    expect(await db().mediaAsset.findUnique({ where: { id } })).toMatchObject({
      ...{ title: "Luna Vale — Running", notes: "mine", jobId: 1 },
    });
    expect(await db().projectJob.findMany()).toMatchObject([{ projectId: 1, jobId: 1 }]);
  });

  it("refuses a job that has the very file, one that is gone, and files that are gone", async () => {
    const id = await add("/r/a.mp4");
    const { fileId } = await db().mediaAsset.findUniqueOrThrow({ where: { id } });
    await writeQuietly((tx) => tx.mediaAsset.create({ data: { jobId: 2, fileId } }));
    const assign = (jobId: number, ids: number[]) => perform(assignMedia, { jobs: [{ jobId, ids }] });
    await expect(assign(2, [id])).rejects.toThrow("J0002 has this very file already.");
    await expect(assign(99, [id])).rejects.toThrow("no longer exists");
    await expect(assign(1, [999])).rejects.toThrow("None of these files");
    expect(await countInbox()).toBe(1);
  });
});
