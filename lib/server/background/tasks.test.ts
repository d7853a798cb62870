import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import sharp, { type Metadata } from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UnreadableFile } from "./messages";
import { readFacts } from "./tasks/probe";
import { makeThumbnails } from "./tasks/thumbnail";

const FIXTURES = path.join(import.meta.dirname, "fixtures");
/** Real files of other people's; they are not in the repository, so these checks are left out where they are missing. */
const PUBLIC = process.env.PIPELINE_FIXTURES ?? "";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pipeline-tasks-"));
});
afterAll(() => rm(folder, { recursive: true }));

const image = (filePath: string, mimeType = "image/png") => ({
  kind: "probe" as const,
  filePath,
  mimeType,
  fileKind: "image" as const,
  targets: [],
});
const video = (filePath: string) => ({
  kind: "probe" as const,
  filePath,
  mimeType: "video/mp4",
  fileKind: "video" as const,
  targets: [],
});

describe("probing", () => {
  it.each([
    ["comfyui-video.mp4", "h264"],
    ["comfyui-video.webm", "vp9"],
  ])("%s", async (name, codec) => {
    const facts = await readFacts(video(path.join(FIXTURES, name)));
    expect(facts).toMatchObject({ width: 256, height: 144, seconds: 2, fps: 12, codec });
    expect(facts.generation).toMatchObject({ generator: "ComfyUI", prompt: null });
    expect(facts.generation?.raw).toContain("ImageAddNoise");
  });

  it("an animated WebP whose graph stands in EXIF tags", async () => {
    const facts = await readFacts(image(path.join(FIXTURES, "comfyui-animated.webp"), "image/webp"));
    expect(facts).toMatchObject({
      width: 256,
      height: 144,
      codec: "webp",
      generation: { generator: "ComfyUI" },
    });
    expect(facts.seconds).toBeCloseTo(2, 1);
    expect(facts.generation?.raw).toContain("EmptyImage");
  });

  it("a PNG with a graph that has no prompt", async () => {
    const facts = await readFacts(image(path.join(FIXTURES, "comfyui-nomodel.png")));
    expect(facts).toMatchObject({
      width: 256,
      height: 256,
      seconds: null,
      generation: { generator: "ComfyUI", prompt: null },
    });
    expect(facts.generation?.raw).toContain("SaveImage");
  });

  it("the size as it is shown, after EXIF orientation", async () => {
    const turned = path.join(folder, "turned.jpg");
    await sharp({ create: { width: 60, height: 40, channels: 3, background: "red" } })
      .withMetadata({ orientation: 6 })
      .toFile(turned);
    expect(await readFacts(image(turned, "image/jpeg"))).toMatchObject({
      width: 40,
      height: 60,
      generation: null,
    });
  });

  it("a text behind the image data, compressed", async () => {
    const packed = deflateSync(Buffer.from("a duck\nSteps: 4, Seed: 1"));
    const chunk = pngChunk("zTXt", Buffer.concat([Buffer.from("parameters\0\0", "latin1"), packed]));
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    const late = path.join(folder, "late.png");
    await writeFile(late, Buffer.concat([png.subarray(0, -12), chunk, png.subarray(-12)]));
    expect((await readFacts(image(late))).generation).toMatchObject({ generator: "A1111", prompt: "a duck" });
  });

  it("refuses what is damaged, in words", async () => {
    const cut = path.join(folder, "cut.mp4");
    await writeFile(cut, (await readFile(path.join(FIXTURES, "comfyui-video.mp4"))).subarray(0, 40));
    await expect(readFacts(video(cut))).rejects.toThrow(UnreadableFile);
    const noise = path.join(folder, "noise.png");
    await writeFile(noise, "not a picture");
    await expect(readFacts(image(noise))).rejects.toThrow(UnreadableFile);
  });

  const expectedFile = path.join(PUBLIC, "expected.json");
  const isThere = PUBLIC !== "" && existsSync(expectedFile);
  type Expected = { generator?: string; prompt?: string; negativePrompt?: string; note?: string };
  const expected: Record<string, Expected & Record<string, string | number>> = isThere
    ? JSON.parse(readFileSync(expectedFile, "utf8"))
    : {};
  it.skipIf(!isThere)("real files of other generators (set PIPELINE_FIXTURES to their folder)", async () => {
    for (const [name, { generator, prompt, negativePrompt, note, ...parameters }] of Object.entries(
      expected,
    )) {
      if (!generator) continue;
      const facts = await readFacts(
        image(path.join(PUBLIC, name), name.endsWith("png") ? "image/png" : "image/jpeg"),
      );
      expect(facts.generation, name).toMatchObject({
        generator,
        prompt,
        negativePrompt: negativePrompt || null,
        parameters,
      });
    }
  });
});

describe("thumbnails", () => {
  const targets = () =>
    [320, 960].map((width) => ({
      width,
      path: path.join(folder, "cache", `${Math.random()}-${width}.webp`),
    }));

  it.each(["comfyui-nomodel.png", "comfyui-animated.webp"])(
    "%s: WebP of the first frame, never blown up",
    async (name) => {
      const wanted = targets();
      const facts = await makeThumbnails({ ...image(path.join(FIXTURES, name)), targets: wanted });
      expect(facts.hasPicture).toBe(true);
      for (const { path: written } of wanted)
        expect(pageOf(await sharp(written).metadata())).toEqual({ format: "webp", width: 256, pages: 1 });
    },
  );

  it("makes the fixed widths of a large picture, upright", async () => {
    const large = path.join(folder, "large.jpg");
    await sharp({ create: { width: 1000, height: 2000, channels: 3, background: "red" } })
      .withMetadata({ orientation: 6 })
      .toFile(large);
    const wanted = targets();
    await makeThumbnails({ ...image(large, "image/jpeg"), targets: wanted });
    for (const { width, path: written } of wanted)
      expect(await sharp(written).metadata()).toMatchObject({ width, height: width / 2 });
  });

  it("refuses a PNG of 30,000 × 30,000 pixels at once", async () => {
    const bomb = path.join(folder, "bomb.png");
    await writeFile(bomb, hugePng(30_000, 30_000));
    await expect(makeThumbnails({ ...image(bomb), targets: targets() })).rejects.toThrow(/30,000 × 30,000/);
    expect(await readFacts(image(bomb))).toMatchObject({ width: 30_000, height: 30_000 });
  });

  it("has no picture of a clip without a decoder, which is no failure", async () => {
    const before = process.env.FFMPEG_PATH;
    process.env.FFMPEG_PATH = path.join(folder, "no-such-program");
    const clip = { ...video(path.join(FIXTURES, "comfyui-video.mp4")), targets: targets() };
    expect(await makeThumbnails(clip)).toEqual({ hasPicture: false });
    if (before === undefined) delete process.env.FFMPEG_PATH;
    else process.env.FFMPEG_PATH = before;
  });
});

function pageOf({ format, width, pages = 1 }: Metadata) {
  return { format, width, pages };
}

function pngChunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  // The check sum is not looked at by the reader under test.
  return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
}

/** A header that promises far more than the few bytes that follow. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const withSum = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const chunk = Buffer.alloc(body.length + 8);
    chunk.writeUInt32BE(content.length, 0);
    body.copy(chunk, 4);
    chunk.writeUInt32BE(crc32(body), chunk.length - 4);
    return chunk;
  };
  const rows = deflateSync(Buffer.alloc(1 + width / 8));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    withSum("IHDR", header),
    withSum("IDAT", rows),
    withSum("IEND", Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
