import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { trashListDefaults } from "@/lib/core/trash/list";
import { listChanges } from "../changes/queries";
import { redoLastChange, undoChange, undoLastChange } from "../changes/undo";
import { deleteCharacter, updateCharacter } from "../characters/mutations";
import { db, write, writeQuietly } from "../db";
import { deleteManyMedia, deleteMedia, setMediaRating } from "../media/mutations";
import { outcome } from "../outcome";
import { updateSettings } from "../settings/mutations";
import { folderPath, storedFilePath, thumbnailPath } from "../storage/paths";
import { settleAll } from "../storage/settle";
import { addStoredFile } from "../testing/stored-file";
import { perform, withTestDatabase } from "../testing/test-database";
import { purgeOld, purgeSelected } from "./purge";
import { removePurgedFiles } from "./purge-files";
import { listTrash } from "./queries";
import { restoreTrash } from "./restore";

withTestDatabase();

const DAY = 86_400_000;
const later = (days: number) => new Date(Date.now() + days * DAY);
const inTrash = () => readdir(folderPath("trash")).catch(() => [] as string[]);
const listed = async () =>
  (await listTrash(trashListDefaults)).deletions.flatMap(({ records }) => records.map(({ name }) => name));

async function addAsset(title: string, file: { content?: string; linkedAt?: string } = {}) {
  const fileId = await addStoredFile({ area: "media", name: `${title}.mp4`, content: title, ...file });
  const { value } = await perform(
    async (tx) => outcome(`${title} added`, await tx.mediaAsset.create({ data: { title, fileId } })),
    undefined,
  );
  return { id: value.id, fileId };
}

async function remove(id: number) {
  const { change } = await perform(deleteMedia, { id, mode: "delete" });
  await settleAll();
  return change?.id ?? 0;
}

describe("what is deleted for good", () => {
  it("takes its file of the library and its pictures along, and can no longer be undone", async () => {
    const { id, fileId } = await addAsset("Luna");
    const file = await db().storedFile.findUniqueOrThrow({ where: { id: fileId } });
    const picture = thumbnailPath(file.hash ?? "", 320);
    await mkdir(path.dirname(picture), { recursive: true });
    await writeFile(picture, "webp");
    const changeId = await remove(id);
    expect(await inTrash()).toEqual([file.uuid]);
    expect(await listed()).toEqual(["Luna"]);

    expect(await purgeSelected({ records: [], deletions: [changeId] })).toEqual({ purged: 1 });
    expect(await inTrash()).toEqual([]);
    await expect(readFile(picture)).rejects.toThrow("ENOENT");
    expect(await db().storedFile.count()).toBe(0);
    expect(await listed()).toEqual([]);
    expect(await db().changeRow.count({ where: { recordTable: "MediaAsset" } })).toBe(0);
    expect((await db().change.findUniqueOrThrow({ where: { id: changeId } })).purgedAt).toBeInstanceOf(Date);
    await expect(perform(undoChange, { id: changeId })).rejects.toThrow("deleted for good");
    await expect(perform(undoLastChange, undefined)).rejects.toThrow("nothing to undo");
    await expect(perform(restoreTrash, { records: [], deletions: [changeId] })).rejects.toThrow(
      "not in the trash",
    );
  });

  it("takes the other records of a change neither their undo nor their restore, and is named where it stands in the way", async () => {
    const [a, b] = [await addAsset("a"), await addAsset("b")];
    const ids = [a.id, b.id];
    const rated = (await perform(setMediaRating, { ids, rating: 4 })).change?.id ?? 0;
    const deleted = (await perform(deleteManyMedia, { ids })).change?.id ?? 0;
    await settleAll();
    const [line] = (await listTrash(trashListDefaults)).deletions[0]?.records ?? [];
    await purgeSelected({ records: [line?.id ?? 0], deletions: [] });
    const { changes } = await listChanges({});
    expect(changes.find(({ id }) => id === deleted)).toMatchObject({ purged: "some" });

    const back = await perform(undoChange, { id: deleted });
    expect(back.change?.sentence).toMatch(/^Undone: .*, but for what was deleted for good$/);
    await perform(undoChange, { id: rated });
    expect(await db().mediaAsset.findMany({ select: { rating: true } })).toEqual([{ rating: 0 }]);

    const character = await perform(
      async (tx) => outcome("Luna", await tx.character.create({ data: { name: "Luna", nameKey: "luna" } })),
      undefined,
    );
    const job = await perform(
      async (tx) => outcome("Job", await tx.job.create({ data: { characterId: character.value.id } })),
      undefined,
    );
    const without = await perform(
      async (tx) =>
        outcome("Without", await tx.job.update({ where: { id: job.value.id }, data: { characterId: null } })),
      undefined,
    );
    await perform(deleteCharacter, { id: character.value.id, mode: "keep" });
    await purgeSelected({ all: true });
    await expect(perform(undoChange, { id: without.change?.id ?? 0 })).rejects.toThrow(
      "the character that J0001 had then was deleted for good",
    );
  });

  it("leaves files linked in place alone, whatever becomes of their records", async () => {
    const elsewhere = path.join(path.dirname(folderPath("media")), "render.mp4");
    await writeFile(elsewhere, "mine");
    const { id } = await addAsset("Linked", { linkedAt: elsewhere });
    await remove(id);
    await purgeSelected({ all: true });
    await purgeOld(later(400));
    expect(await readFile(elsewhere, "utf8")).toBe("mine");
    expect(await db().storedFile.findFirst()).toMatchObject({ place: "linked", path: elsewhere });
  });

  it("leaves a file that another record has, here or in the trash", async () => {
    const first = await addAsset("One");
    const { value: second } = await perform(
      async (tx) =>
        outcome("Two", await tx.mediaAsset.create({ data: { title: "Two", fileId: first.fileId } })),
      undefined,
    );
    const ofFirst = await remove(first.id);
    const ofSecond = await remove(second.id);
    await purgeSelected({ records: [], deletions: [ofFirst] });
    expect(await inTrash()).toHaveLength(1);
    await perform(restoreTrash, { records: [], deletions: [ofSecond] });
    await settleAll();
    const file = await db().storedFile.findUniqueOrThrow({ where: { id: first.fileId } });
    expect(await readFile(storedFilePath(file), "utf8")).toBe("One");
  });
});

describe("what goes by itself", () => {
  it("goes after the days of the setting, and never when they are none", async () => {
    const { id } = await addAsset("Old");
    await remove(id);
    await perform(updateSettings, { trashDays: null });
    expect(await purgeOld(later(1000))).toBe(0);
    await perform(updateSettings, { trashDays: 7 });
    expect(await purgeOld(later(6))).toBe(0);
    expect(await purgeOld(later(8))).toBe(1);
    expect(await listed()).toEqual([]);
    expect(await inTrash()).toEqual([]);
  });

  it("a picture that was replaced goes, too; then its change says why it cannot be taken back", async () => {
    const [before, after] = [
      await addStoredFile({ area: "images", name: "a.png" }),
      await addStoredFile({ area: "images", name: "b.png", content: "b" }),
    ];
    const luna = {
      name: "Luna",
      archetypeId: null,
      status: "active" as const,
      description: "",
      visualNotes: "",
      tags: [],
    };
    const { value } = await perform(
      async (tx) =>
        outcome(
          "Added",
          await tx.character.create({ data: { name: "Luna", nameKey: "luna", imageId: before } }),
        ),
      undefined,
    );
    const { change } = await perform(updateCharacter, { ...luna, id: value.id, imageId: after });
    await settleAll();
    expect(await inTrash()).toHaveLength(1);
    await purgeOld(later(20));
    expect(await inTrash()).toHaveLength(1);
    await purgeOld(later(31));
    expect(await inTrash()).toHaveLength(0);
    await expect(perform(undoChange, { id: change?.id ?? 0 })).rejects.toThrow(
      "the file that Luna had then was deleted for good",
    );
    expect((await db().character.findFirstOrThrow()).imageId).toBe(after);
  });

  it("what was brought back stays", async () => {
    const { id } = await addAsset("Back");
    await remove(id);
    await perform(undoLastChange, undefined);
    await perform(redoLastChange, undefined);
    await perform(undoLastChange, undefined);
    await settleAll();
    expect(await purgeOld(later(31))).toBe(0);
    expect(await db().mediaAsset.count()).toBe(1);
    expect(await inTrash()).toEqual([]);
  });
});

it("finishes what a kill left: a file that is marked, or gone already", async () => {
  for (const title of ["a", "b"]) await remove((await addAsset(title)).id);
  await writeQuietly((tx) => tx.storedFile.updateMany({ data: { place: "purging" } }));
  const [first] = await db().storedFile.findMany();
  await write({ origin: "person" }, async (tx) =>
    outcome("Settings", await tx.setting.create({ data: { key: "x", value: "1" } })),
  );
  if (first) await (await import("node:fs/promises")).rm(storedFilePath(first));
  await settleAll();
  await removePurgedFiles();
  expect(await inTrash()).toEqual([]);
  expect(await db().storedFile.count()).toBe(0);
});

it("says of a deletion what it brings back", async () => {
  const { value } = await perform(async (tx) => {
    const { id } = await tx.character.create({ data: { name: "Luna", nameKey: "luna" } });
    await tx.job.createMany({ data: [{ characterId: id }, { characterId: id }] });
    const tag = await tx.tag.create({ data: { name: "t", nameKey: "t" } });
    await tx.characterTag.create({ data: { characterId: id, tagId: tag.id, position: 0 } });
    return outcome("Added", id);
  }, undefined);
  await perform(deleteCharacter, { id: value, mode: "keep" });
  const { deletions } = await listTrash({ ...trashListDefaults, q: "LUNA", kind: "Character" });
  expect(deletions).toMatchObject([
    {
      sentence: "Character Luna deleted",
      count: 1,
      brings: "1 tag and the links of 2 jobs",
      records: [{ name: "Luna", brings: "1 tag" }],
    },
  ]);
  expect((await listTrash({ ...trashListDefaults, q: "nova" })).deletions).toEqual([]);
});
