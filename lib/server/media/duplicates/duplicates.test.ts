import { expect, it } from "vitest";
import { defaultKeepRules } from "@/lib/core/media/duplicates/rules";
import { undoChange } from "../../changes/undo";
import { db, writeQuietly } from "../../db";
import { tagRows } from "../../tags/tag-rows";
import { dumpUserData, perform, withTestDatabase } from "../../testing/test-database";
import { keepBest } from "./keep-best";
import { planGroups } from "./plan-groups";
import { tellApart } from "./tell-apart";

withTestDatabase();

const choice = {
  ...{ level: "touched" as const, rules: defaultKeepRules, chosen: {}, onePerJob: true, carryOver: true },
};

/** Three files: the second two bits from the first, the third six from the first and eight from the second; records of two jobs. */
async function fill(): Promise<void> {
  await writeQuietly(async (tx) => {
    await tx.job.createMany({ data: [{ id: 1 }, { id: 2 }] });
    for (const [index, hash] of [0n, 0b11n, 0b11111100n].entries()) {
      const id = index + 1;
      const place = id === 3 ? ("linked" as const) : ("stored" as const);
      await tx.storedFile.create({
        data: {
          ...{
            id,
            area: "media",
            place,
            path: id === 3 ? "/renders/3.png" : `${id}.png`,
            originalName: `${id}.png`,
          },
          ...{
            hash: String(id).repeat(64),
            size: 1000 * id,
            mimeType: "image/png",
            kind: "image",
            width: 10,
            height: 10,
          },
          pictureHashes: { create: { frame: 0, hash, color: 0n } },
        },
      });
    }
    const assets = [
      { id: 1, fileId: 1, title: "", rating: 2, jobId: 1 },
      { id: 2, fileId: 2, title: "Luna", rating: 4, notes: "Sharper" },
      { id: 3, fileId: 3, title: "Luna in place", rating: 0 },
      { id: 4, fileId: 2, title: "For the other job", jobId: 2 },
    ];
    for (const data of assets) await tx.mediaAsset.create({ data });
    await tx.mediaAsset.update({
      where: { id: 2 },
      data: { tags: { create: await tagRows(tx, ["night"]) } },
    });
  });
}

const planned = async (changes: Partial<typeof choice & { chosen: Record<string, number> }> = {}) =>
  (await planGroups(db(), [[1, 2, 3]], { ...choice, ...changes }))[0];

it("keeps one for each job, and lets go what is a duplicate of the kept one only", async () => {
  await fill();
  const group = await planned();
  expect(group?.plan).toEqual({
    best: 1,
    kept: [
      { id: 1, goes: [2, 3] },
      { id: 4, goes: [] },
    ],
    stays: [],
  });
  // The second file is kept by another record, the third stays on its disk.
  expect(group?.bytesWon).toBe(0);
  expect((await planned({ chosen: { 1: 2 }, onePerJob: false }))?.plan).toEqual({
    best: 2,
    kept: [{ id: 2, goes: [1, 4] }],
    stays: [{ id: 3, why: "far" }],
  });
  await perform(tellApart, { groups: [[3, 1]] });
  expect((await planned())?.plan.stays).toEqual([{ id: 3, why: "distinct" }]);
});

it("carries over what goes, deletes in one change, and takes all of it back", async () => {
  await fill();
  const before = await dumpUserData();
  const { change } = await perform(keepBest, { kept: [{ id: 1, goes: [2, 3] }], carryOver: true });
  expect(change?.sentence).toBe("Luna kept, 2 duplicates deleted");
  expect(
    await db().mediaAsset.findMany({ include: { tags: { include: { tag: true } } }, orderBy: { id: "asc" } }),
  ).toMatchObject([
    { id: 1, title: "Luna", rating: 4, notes: "Sharper", jobId: 1, tags: [{ tag: { name: "night" } }] },
    { id: 4 },
  ]);
  await perform(undoChange, { id: change?.id ?? 0 });
  expect(await dumpUserData()).toEqual(before);
});

it("refuses what is gone meanwhile, and one that is kept and goes", async () => {
  await fill();
  const gone = perform(keepBest, { kept: [{ id: 1, goes: [99] }], carryOver: true });
  await expect(gone).rejects.toThrow("gone by now");
  const both = perform(keepBest, { kept: [{ id: 1, goes: [1] }], carryOver: true });
  await expect(both).rejects.toThrow("gone by now");
  await expect(perform(tellApart, { groups: [[1, 99]] })).rejects.toThrow("gone by now");
});
