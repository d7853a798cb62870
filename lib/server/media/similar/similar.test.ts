import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { drainBackground } from "../../background/queue";
import { db, writeQuietly } from "../../db";
import { drawScene } from "../../testing/scenes";
import { perform, withTestDatabase } from "../../testing/test-database";
import { receive, uploadForm, withBackground } from "../../testing/uploads";
import { deleteMedia } from "../mutations";
import { compareIfStale, compareNow, currentGroups, drainComparison } from "./comparison";
import { drainLikenessPass, startLikenessPass, stopLikenessPass } from "./likeness-pass";

withTestDatabase();
withBackground();
beforeEach(startLikenessPass);
afterEach(stopLikenessPass);

const CLIP = path.join(import.meta.dirname, "..", "..", "background", "fixtures", "comfyui-video.webm");
const hasFfmpeg = spawnSync("ffmpeg", ["-version"]).status === 0;

async function groupsAfter(files: [string, Buffer][]) {
  await receive(uploadForm(files));
  return compared();
}

async function compared() {
  await drainBackground();
  await drainLikenessPass();
  await compareNow();
  await drainComparison();
  return currentGroups()?.groups;
}

it("finds copies in another size, format and brightness, and tells them from other pictures", async () => {
  const scene = await drawScene(1);
  const groups = await groupsAfter([
    ["one.png", scene],
    ["small.png", await sharp(scene).resize(320).png().toBuffer()],
    ["recoded.jpg", await sharp(scene).jpeg({ quality: 40 }).toBuffer()],
    ["brighter.webp", await sharp(scene).modulate({ brightness: 1.2 }).webp().toBuffer()],
    ["other.png", await drawScene(2)],
    [
      "flat.png",
      await sharp({ create: { width: 64, height: 64, channels: 3, background: "teal" } })
        .png()
        .toBuffer(),
    ],
    [
      "flat too.png",
      await sharp({ create: { width: 80, height: 64, channels: 3, background: "teal" } })
        .png()
        .toBuffer(),
    ],
  ]);
  expect(groups?.exact).toEqual([]);
  expect(groups?.same[0]).toEqual(expect.arrayContaining([1, 2, 3]));
  expect(groups?.touched).toEqual([[1, 2, 3, 4]]);
  expect(groups?.alike).toEqual([[1, 2, 3, 4]]);
});

it("finds equal content in several places, and several records of one file, at every level", async () => {
  await receive(uploadForm([["one.png", await drawScene(3)]]));
  await writeQuietly(async (tx) => {
    const { id: _id, uuid: _uuid, ...file } = await tx.storedFile.findUniqueOrThrow({ where: { id: 1 } });
    await tx.storedFile.create({ data: { ...file, place: "linked", path: "/renders/one.png" } });
    await tx.mediaAsset.createMany({ data: [{ fileId: 2 }, { fileId: 1 }] });
  });
  expect(await compared()).toMatchObject({ exact: [[1, 2]], same: [[1, 2]], alike: [[1, 2]] });
  await perform(deleteMedia, { id: 2, mode: "delete" as const });
  await perform(deleteMedia, { id: 3, mode: "delete" as const });
  await compareIfStale();
  await expect.poll(() => currentGroups()?.groups.exact, { timeout: 15_000 }).toEqual([]);
});

it("looks at a file anew once it has other content", async () => {
  await groupsAfter([["one.png", await drawScene(4)]]);
  expect(await db().pictureHash.count()).toBe(1);
  await writeQuietly((tx) => tx.storedFile.update({ where: { id: 1 }, data: { hash: "0".repeat(64) } }));
  expect(await db().pictureHash.count()).toBe(0);
});

it.runIf(hasFfmpeg)("knows a clip by its frames", async () => {
  const clip = readFileSync(CLIP);
  const longer = Buffer.concat([clip, Buffer.from([0xec, 0x80])]);
  const groups = await groupsAfter([
    ["one.webm", clip],
    ["two.webm", longer],
  ]);
  expect(await db().pictureHash.count()).toBe(8);
  expect(groups).toMatchObject({ exact: [], same: [[1, 2]] });
});
