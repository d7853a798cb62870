import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inMemory } from "./byte-source";
import { readComment } from "./comment-text";
import { factsOf } from "./probe";

const SETTINGS = "a lantern on the water\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42";
const picture = sharp({ create: { width: 8, height: 6, channels: 3, background: "teal" } });
const jpeg = await picture.jpeg().toBuffer();
const gif = await picture.gif().toBuffer();

function withJpegComment(text: string): Buffer {
  const content = Buffer.from(text);
  const segment = Buffer.from([0xff, 0xfe, (content.length + 2) >> 8, (content.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, content, jpeg.subarray(2)]);
}

/** In blocks of 40 bytes, in front of the end. */
function withGifComment(text: string): Buffer {
  const content = Buffer.from(text);
  const blocks: Buffer[] = [];
  for (let start = 0; start < content.length; start += 40) {
    const block = content.subarray(start, start + 40);
    blocks.push(Buffer.from([block.length]), block);
  }
  return Buffer.concat([gif.subarray(0, -1), Buffer.from([0x21, 0xfe]), ...blocks, Buffer.from([0, 0x3b])]);
}

const read = (content: Buffer, mimeType: string) =>
  factsOf(inMemory("/a", content, new Date(0)), { mimeType, kind: "image" });

describe("comments of pictures", () => {
  it.each([
    ["JPEG", "image/jpeg", withJpegComment],
    ["GIF", "image/gif", withGifComment],
  ])("are read in %s when a generator wrote them", async (_name, mimeType, write) => {
    expect(await read(write(SETTINGS), mimeType)).toMatchObject({
      width: 8,
      generation: { generator: "A1111", prompt: "a lantern on the water", parameters: { seed: "42" } },
    });
    const workflow = JSON.stringify({
      prompt: JSON.stringify({ 1: { class_type: "KSampler", inputs: { seed: 7 } } }),
    });
    expect((await read(write(workflow), mimeType)).generation).toMatchObject({ generator: "ComfyUI" });
    expect((await read(write("CREATOR: a program, quality = 90"), mimeType)).generation).toBeNull();
  });

  it("of damaged files are an end, never an error", async () => {
    const files = [
      ["image/jpeg", withJpegComment(SETTINGS)],
      ["image/gif", withGifComment(SETTINGS)],
    ] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.nat()),
        fc.nat(),
        async ([mime, whole], spots, length) => {
          const broken = Buffer.from(whole);
          for (const spot of spots) broken[spot % broken.length] = spot % 256;
          await readComment(inMemory("/a", broken.subarray(0, length % broken.length), new Date(0)), mime);
        },
      ),
      { numRuns: 300 },
    );
  });
});
