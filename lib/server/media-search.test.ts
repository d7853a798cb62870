import { expect, it } from "vitest";
import { searchQuery } from "@/lib/core/text/search-query";
import { db, type Tx } from "./db";
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
