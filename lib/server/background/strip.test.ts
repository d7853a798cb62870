import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { STRIP_FRAME_SIZE, STRIP_FRAMES } from "@/lib/core/media/strip";
import { fileStat } from "../storage/file-system";
import { makeStrip } from "./tasks/strip";

const CLIP = path.join(import.meta.dirname, "fixtures", "comfyui-video.webm");
const hasFfmpeg = spawnSync("ffmpeg", ["-version"]).status === 0;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pipeline-strip-"));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

it.runIf(hasFfmpeg)("is one picture of frames side by side", async () => {
  const target = path.join(folder, "ab", "strip.webp");
  expect(await makeStrip({ kind: "strip", filePath: CLIP, seconds: 2, target })).toEqual({
    hasPicture: true,
  });
  const { width, height, format } = await sharp(target).metadata();
  expect({ width, height, format }).toEqual({
    width: STRIP_FRAMES * STRIP_FRAME_SIZE,
    height: (STRIP_FRAME_SIZE * 9) / 16,
    format: "webp",
  });
});

it.runIf(hasFfmpeg)(
  "is put together frame by frame for a long clip, also for one that is shorter than it says",
  async () => {
    const target = path.join(folder, "short.webp");
    expect(await makeStrip({ kind: "strip", filePath: CLIP, seconds: 25, target })).toEqual({
      hasPicture: true,
    });
  },
);

it("is not there without ffmpeg, which is no failure", async () => {
  vi.stubEnv("FFMPEG_PATH", path.join(folder, "no-such-program"));
  const target = path.join(folder, "none.webp");
  expect(await makeStrip({ kind: "strip", filePath: CLIP, seconds: 2, target })).toEqual({
    hasPicture: false,
  });
  expect(await fileStat(target)).toBeNull();
});
