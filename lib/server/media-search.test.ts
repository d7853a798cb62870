import { expect, it } from "vitest";
import { searchQuery } from "@/lib/core/text/search-query";
import { undoLastChange } from "./changes/undo";
import { db, type Tx, writeQuietly } from "./db";
import { outcome } from "./outcome";
import { tagRows } from "./tags/tag-rows";
import { perform, withTestDatabase } from "./testing/test-database";

withTestDatabase();

const found = async (typed: string) => {
  const rows = await db().$queryRaw<{ rowid: bigint | number }[]>`
    SELECT rowid FROM MediaSearch WHERE MediaSearch MATCH ${searchQuery(typed)} ORDER BY rowid`;
  return rows.map(({ rowid }) => Number(rowid));
};

it("follows titles, tags, renamed tags and deletions", async () => {
  const { value: id } = await perform(async (tx: Tx) => {
    const tags = { create: await tagRows(tx, ["Silver hair"]) };
    const asset = await tx.mediaAsset.create({ data: { title: "Élan on the rooftop", tags } });
    return outcome("Added", asset.id);
  }, undefined);
  await perform(async (tx: Tx) => {
    await tx.mediaAsset.create({ data: { title: "Something else" } });
    return outcome("Added", null);
  }, undefined);
  expect(await found("roof elan")).toEqual([id]);
  expect(await found("silv")).toEqual([id]);

  await perform(async (tx: Tx) => {
    await tx.tag.updateMany({ data: { name: "Golden hair" } });
    await tx.mediaAsset.update({ where: { id }, data: { title: "In the market" } });
    return outcome("Changed", null);
  }, undefined);
  expect(await found("silver")).toEqual([]);
  expect(await found("rooftop")).toEqual([]);
  expect(await found("market golden")).toEqual([id]);

  await perform(async (tx: Tx) => {
    await tx.mediaAsset.delete({ where: { id } });
    return outcome("Deleted", null);
  }, undefined);
  expect(await found("market")).toEqual([]);
});

it("is up to date after a write that failed, one that is not recorded, and an undo", async () => {
  const { value: id, change } = await perform(async (tx: Tx) => {
    const asset = await tx.mediaAsset.create({ data: { title: "First" } });
    await tx.mediaAsset.update({ where: { id: asset.id }, data: { title: "Second" } });
    await tx.mediaAsset.update({ where: { id: asset.id }, data: { title: "Third", prompt: "rain" } });
    return outcome("Added", asset.id);
  }, undefined);
  expect([await found("first"), await found("second"), await found("third rain")]).toEqual([[], [], [id]]);

  const failed = writeQuietly(async (tx) => {
    await tx.mediaAsset.update({ where: { id }, data: { title: "Lost" } });
    throw new Error("No room");
  });
  await expect(failed).rejects.toThrow("No room");
  expect([await found("lost"), await found("third")]).toEqual([[], [id]]);

  await writeQuietly((tx) => tx.mediaAsset.update({ where: { id }, data: { title: "Fourth" } }));
  expect([await found("third"), await found("fourth")]).toEqual([[], [id]]);

  await perform(async (tx: Tx) => {
    await tx.mediaAsset.delete({ where: { id } });
    return outcome("Deleted", null);
  }, undefined);
  expect(await found("rain")).toEqual([]);
  await perform(undoLastChange, undefined);
  expect(await found("rain fourth")).toEqual([id]);
  expect(change?.sentence).toBe("Added");
  expect(await db().$queryRaw`SELECT * FROM MediaSearchStale`).toEqual([]);
});
