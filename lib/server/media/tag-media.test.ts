import { expect, it } from "vitest";
import { mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import { undoLastChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { selectTags, tagNames, tagRows } from "../tags/tag-rows";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { tagMedia } from "./tag-media";

withTestDatabase();

const create = (tags: string[], autoFields = "") =>
  writeQuietly(async (tx) => {
    const rows = await tagRows(tx, tags);
    const { id } = await tx.mediaAsset.create({ data: { autoFields, tags: { create: rows } } });
    return id;
  });

async function read() {
  const rows = await db().mediaAsset.findMany({ select: { autoFields: true, tags: selectTags } });
  return rows.map(({ autoFields, tags }) => [tagNames(tags), autoFields]);
}

it("adds and takes away in one change; only what is other than before counts as edited", async () => {
  await create(["noir", "sea"], "title tags prompt");
  await create(["Night", "new"], "tags");
  await create([], "description");
  const before = await dumpUserData();
  const { change } = await perform(tagMedia, {
    ...{ all: mediaLibraryDefaults, count: 3 },
    ...{ add: ["night", "new"], remove: ["NOIR"] },
  });
  expect(change?.sentence).toBe("Tags of 3 files changed");
  expect(await read()).toEqual([
    [["sea", "Night", "new"], "title prompt"],
    [["Night", "new"], "tags"],
    [["Night", "new"], "description"],
  ]);
  await perform(undoLastChange, undefined);
  expect(await dumpUserData()).toEqual(before);
});

it("is told by the file's own name when it is one, and refused when it is gone", async () => {
  const id = await create(["sea"]);
  await writeQuietly((tx) => tx.mediaAsset.update({ where: { id }, data: { title: "Harbour" } }));
  const { change } = await perform(tagMedia, { ids: [id], add: [], remove: ["sea"] });
  expect(change?.sentence).toBe("Tags of Harbour changed");
  await expect(perform(tagMedia, { ids: [id + 1], add: ["x"], remove: [] })).rejects.toThrow(
    "None of these files is in the library any more.",
  );
});
