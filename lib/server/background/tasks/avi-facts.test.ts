import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AVI } from "@/lib/core/media/file-types";
import { HEAD_SIZE, sniffType } from "../../storage/sniff";
import { readAviFacts } from "./avi-facts";
import { inMemory } from "./byte-source";
import { isCutOff } from "./is-cut-off";
import { factsOf } from "./probe";

const clip = await readFile(path.join(import.meta.dirname, "..", "fixtures", "a1111-clip.avi"));
const source = (content: Buffer) => inMemory("/clip.avi", content, new Date(0));
const read = (content: Buffer) => readAviFacts(source(content));

const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
};
const chunk = (id: string, ...content: Buffer[]) => {
  const bytes = Buffer.concat(content);
  return Buffer.concat([Buffer.from(id), u32(bytes.length), bytes, Buffer.alloc(bytes.length % 2)]);
};
const list = (type: string, ...chunks: Buffer[]) => chunk("LIST", Buffer.from(type), ...chunks);
const avi = (...chunks: Buffer[]) => chunk("RIFF", Buffer.from("AVI "), ...chunks);

/** A stream of pictures: 25 frames a second, `length` of them. */
const pictures = (length: number, height = -480) =>
  list(
    "strl",
    chunk("strh", Buffer.from("vidsMJPG"), u32(0, 0, 0, 1, 25, 0, length, 0)),
    chunk("strf", u32(40, 640, height >>> 0, 0x180001), Buffer.from("MJPG")),
  );

describe("AVI", () => {
  it("is known by its content and tells size, length, rate, codec, sound and what its generator wrote", async () => {
    const type = await sniffType(clip.subarray(0, HEAD_SIZE), "clip.txt");
    expect(type).toEqual({ mimeType: AVI, kind: "video", extension: "avi" });
    expect(await factsOf(source(clip), type)).toMatchObject({
      ...{ width: 64, height: 48, seconds: 1.5, fps: 12, codec: "mpeg4", hasAudio: true },
      generation: { generator: "A1111", prompt: "a lantern on the water", negativePrompt: "fog" },
    });
    expect(await isCutOff(source(clip), AVI)).toBe(false);
    expect(await isCutOff(source(clip.subarray(0, -200)), AVI)).toBe(true);
  });

  it("of several gigabytes says its frames elsewhere, and skips what is between", async () => {
    const large = avi(
      list("hdrl", pictures(100), list("odml", chunk("dmlh", u32(1_000)))),
      list("movi", Buffer.alloc(5_001)),
      list("INFO", chunk("ICMT", Buffer.from("kept\0"))),
      chunk("IDIT", Buffer.from("ignored")),
    );
    expect(await read(large)).toEqual({
      ...{ width: 640, height: 480, seconds: 40, fps: 25, codec: "mjpeg", hasAudio: false, capturedAt: null },
      texts: { Comment: "kept" },
    });
  });

  it("without streams, with impossible numbers or damage is unreadable or unknown, never an error", async () => {
    expect(await read(avi(list("hdrl")))).toBeNull();
    const impossible = avi(
      list(
        "hdrl",
        list("strl", chunk("strh", Buffer.from("vids\0\0\0\0"), u32(0, 0, 0, 0, 0, 0, 2 ** 32 - 1, 0))),
      ),
    );
    expect(await read(impossible)).toMatchObject({ width: null, seconds: null, fps: null, codec: "raw" });
    const spot = fc.record({ at: fc.nat(clip.length - 1), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(spot, { maxLength: 20 }), fc.nat(clip.length), async (spots, length) => {
        const broken = Buffer.from(clip);
        for (const { at, value } of spots) broken[at % 600] = value;
        await read(broken.subarray(0, length));
      }),
      { numRuns: 300 },
    );
  });
});
