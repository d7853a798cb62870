import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeIn } from "./tasks/take-in";

const FIXTURES = path.join(import.meta.dirname, "fixtures");

let folder = "";
let png = Buffer.alloc(0);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pipeline-take-in-"));
  png = await sharp({ create: { width: 30, height: 20, channels: 3, background: "red" } })
    .png()
    .toBuffer();
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: Buffer) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return asSeen(file);
}

async function asSeen(file: string, copyTo: string | null = null) {
  const { size, mtime } = await stat(file);
  return { path: file, name: path.basename(file), size, modifiedAt: mtime.getTime(), copyTo };
}

describe("taking in", () => {
  it("reads type, hash and facts of each, and goes on after one that is refused", async () => {
    const files = [
      await written("a.txt", png),
      await written("b.png", Buffer.from("<!doctype html><script>")),
      await asSeen(path.join(FIXTURES, "comfyui-video.mp4")),
    ];
    const [picture, page, clip] = await takeIn(files);
    expect(picture).toMatchObject({
      state: "read",
      hash: createHash("sha256").update(png).digest("hex"),
      type: { mimeType: "image/png", kind: "image" },
      facts: { width: 30, height: 20, hasAudio: null, capturedAt: files[0]?.modifiedAt },
    });
    expect(page).toMatchObject({
      state: "refused",
      reason: expect.stringContaining("web page"),
      isYoung: false,
    });
    expect(clip).toMatchObject({ state: "read", facts: { codec: "h264", seconds: 2, hasAudio: false } });
  });

  it("copies what it reads, byte for byte", async () => {
    const copyTo = path.join(folder, "copy");
    const [read] = await takeIn([{ ...(await written("c.png", png)), copyTo }]);
    expect(read).toMatchObject({ state: "read" });
    expect(await readFile(copyTo)).toEqual(png);
  });

  it("calls a file changed that is not as it was seen, and gone when it is", async () => {
    const seen = await written("d.png", png);
    await utimes(seen.path, new Date(), new Date(Date.now() - 5_000));
    expect(await takeIn([seen, { ...seen, path: path.join(folder, "none.png") }])).toMatchObject([
      { state: "changed", size: png.length },
      { state: "gone" },
    ]);
  });

  it("knows a half file of every format that tells its length", async () => {
    const make = sharp(png).resize(200, 200);
    const whole: [string, Buffer][] = [
      ["e.png", await make.clone().png().toBuffer()],
      ["e.jpg", await make.clone().jpeg().toBuffer()],
      ["e.webp", await make.clone().webp().toBuffer()],
      ["e.mp4", await readFile(path.join(FIXTURES, "comfyui-video.mp4"))],
    ];
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251));
    whole.push([
      "n.jpg",
      await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
        .jpeg()
        .toBuffer(),
    ]);
    for (const [name, content] of whole) {
      const half = await written(`half-${name}`, content.subarray(0, content.length - 20));
      const [cut, full] = await takeIn([half, await written(name, content)]);
      expect(cut, name).toMatchObject({ state: "refused" });
      expect(full, name).toMatchObject({ state: "read" });
    }
  });

  it("refuses an empty file with words", async () => {
    expect(await takeIn([await written("empty.png", Buffer.alloc(0))])).toMatchObject([
      { state: "refused", reason: "empty.png is empty.", isYoung: true },
    ]);
  });
});
