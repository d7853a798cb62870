import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readFacts } from "./probe";
import { readStealthTexts } from "./stealth-texts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pipeline-stealth-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A picture whose alpha channel says that, column by column. */
async function pictureSaying(signature: string, content: Buffer, bits = content.length * 8): Promise<string> {
  const [width, height] = [90, 37];
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bits);
  const message = Buffer.concat([Buffer.from(signature), length, content]);
  const pixels = Buffer.alloc(width * height * 4, 0xfe);
  for (let bit = 0; bit < message.length * 8; bit++) {
    const at = (bit % height) * width + Math.floor(bit / height);
    pixels[at * 4 + 3] = 0xfe | (((message[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  const target = path.join(folder, `${signature}-${bits}.png`);
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toFile(target);
  return target;
}

it("reads a plain and a packed text out of the alpha channel", async () => {
  const text = "a circle\nSteps: 20, Seed: 7";
  expect(await readStealthTexts(await pictureSaying("stealth_pnginfo", Buffer.from(text)))).toEqual({
    parameters: text,
  });
  const hidden = gzipSync(
    JSON.stringify({ Software: "NovelAI", Description: "a knight", Comment: '{"seed":3}' }),
  );
  const facts = await readFacts({
    filePath: await pictureSaying("stealth_pngcomp", hidden),
    mimeType: "image/png",
    fileKind: "image",
  });
  expect(facts.generation).toMatchObject({
    generator: "NovelAI",
    prompt: "a knight",
    parameters: { seed: "3" },
  });
});

it("finds nothing without a signature, behind a length that cannot be, or in a damaged packing", async () => {
  expect(await readStealthTexts(await pictureSaying("something_else_", Buffer.from("x")))).toEqual({});
  expect(await readStealthTexts(await pictureSaying("stealth_pnginfo", Buffer.from("x"), 4e9))).toEqual({});
  expect(await readStealthTexts(await pictureSaying("stealth_pngcomp", Buffer.from("not gzip")))).toEqual({});
});
