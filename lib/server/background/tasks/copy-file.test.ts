import { mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CopyInput, UnreadableFile } from "../messages";
import { copyFile } from "./copy-file";
import { readFacts } from "./probe";

const FIXTURES = path.resolve("lib/server/background/fixtures");
const xmp = { title: "Luna", description: "", keywords: ["night"], creatorTool: "ComfyUI", rating: 5 };

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pipeline-copies-"));
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
const input = (filePath: string, mimeType: string, more: Partial<CopyInput> = {}): CopyInput => ({
  ...{ kind: "copy", filePath, mimeType, fileKind: mimeType.startsWith("image") ? "image" : "video" },
  ...{ xmp: null, isStripped: false, target: path.join(folder, `copy-${count++}`), ...more },
});

it.each([
  ["comfyui-nomodel.png", "image/png"],
  ["comfyui-animated.webp", "image/webp"],
  ["comfyui-video.mp4", "video/mp4"],
  ["comfyui-video.webm", "video/webm"],
])("a copy of %s without its texts is one in which no reader finds anything", async (name, mimeType) => {
  const original = path.join(FIXTURES, name);
  const before = await readFile(original);
  const wish = input(original, mimeType, { isStripped: true, xmp });
  const { size, hash, xmp: written } = await copyFile(wish);
  expect(written).toBe(mimeType === "video/webm" ? "none" : "written");
  expect((await stat(wish.target)).size).toBe(size);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await readFacts({ ...wish, filePath: original })).generation).not.toBeNull();
  const facts = await readFacts({ ...wish, filePath: wish.target });
  expect(facts).toMatchObject({ generation: null });
  expect(await readFile(original)).toEqual(before);
});

it("is the same with the same date when nothing is asked for, and overwrites nothing", async () => {
  const original = path.join(folder, "plain.png");
  await writeFile(original, await readFile(path.join(FIXTURES, "comfyui-nomodel.png")));
  await utimes(original, 1_000_000_000, 1_000_000_000);
  const wish = input(original, "image/png");
  expect(await copyFile(wish)).toMatchObject({ xmp: "none", isRewritten: false, modifiedAt: 1e12 });
  expect(await readFile(wish.target)).toEqual(await readFile(original));
  expect((await stat(wish.target)).mtimeMs).toBe(1e12);
  await expect(copyFile(wish)).rejects.toThrow(/EEXIST/);
});

it("leaves a damaged file as it is, and refuses to say that nothing is in it", async () => {
  const original = path.join(folder, "cut.png");
  const whole = await readFile(path.join(FIXTURES, "comfyui-nomodel.png"));
  await writeFile(original, whole.subarray(0, whole.length - 100));
  const wish = input(original, "image/png", { xmp });
  expect(await copyFile(wish)).toMatchObject({ xmp: "none" });
  expect(await readFile(wish.target)).toEqual(await readFile(original));
  await expect(copyFile(input(original, "image/png", { isStripped: true }))).rejects.toThrow(UnreadableFile);
});

it("takes a text out of the pixels: colours stay, and what is clear or solid is so again", async () => {
  const [width, height] = [64, 64];
  const text = Buffer.from("a knight\nSteps: 20, Sampler: Euler, Seed: 1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length * 8);
  const bits = [...Buffer.concat([Buffer.from("stealth_pnginfo"), length, text])].flatMap((byte) =>
    Array.from({ length: 8 }, (_, index) => (byte >> (7 - index)) & 1),
  );
  const data = Buffer.alloc(width * height * 4, 254).map((_, at) => (at % 4 === 3 ? 254 : at % 251));
  for (const [index, bit] of bits.entries()) {
    const at = ((index % height) * width + Math.floor(index / height)) * 4 + 3;
    data[at] = 254 | bit;
  }
  const original = path.join(folder, "hidden.png");
  const raw = { width, height, channels: 4 as const };
  await sharp(data, { raw }).withIccProfile("p3").png().toFile(original);
  const facts = { mimeType: "image/png", fileKind: "image" as const };
  expect((await readFacts({ filePath: original, ...facts })).generation?.prompt).toBe("a knight");

  const wish = input(original, "image/png", { isStripped: true, xmp });
  expect(await copyFile(wish)).toMatchObject({ isRewritten: true, xmp: "written" });
  expect((await readFacts({ filePath: wish.target, ...facts })).generation).toBeNull();
  const pixelsOf = (file: string) => sharp(file, { ignoreIcc: true }).raw().toBuffer();
  const [before, after] = [await pixelsOf(original), await pixelsOf(wish.target)];
  expect(after).toEqual(before.map((value, at) => (at % 4 === 3 ? 255 : value)));
  expect((await sharp(wish.target).metadata()).icc).toEqual((await sharp(original).metadata()).icc);
});
