// Made the clips beside it, which are part of the sample studio so that nobody else needs an encoder:
//   npx tsx lib/server/demo/clips/make-clips.ts        (ffmpeg with libvpx-vp9 on PATH)

import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import sharp from "sharp";
import { drawScene } from "@/lib/core/demo/draw-scene";
import { sampleJobs } from "@/lib/core/demo/jobs";
import { sampleCharacters } from "@/lib/core/demo/studio";

/** Frames per second, and seconds. */
const RATE = 24;
const LENGTH = 3;

for (const { character, outputType, media = [] } of sampleJobs)
  for (const { content } of media)
    if ("clip" in content) await makeClip(content.clip, character, outputType === "Story loop");

async function makeClip(fileName: string, character: string, isUpright: boolean): Promise<void> {
  const look = sampleCharacters.find(({ name }) => name === character)?.look;
  if (!look) throw new Error(`The sample studio has no ${character}.`);
  const [long, short] = [640, 360];
  const size = isUpright ? { width: short, height: long } : { width: long, height: short };
  const encoder = spawn(
    "ffmpeg",
    [
      ...["-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24"],
      ...["-s", `${size.width}x${size.height}`, "-r", String(RATE), "-i", "-"],
      ...["-c:v", "libvpx-vp9", "-crf", "36", "-b:v", "0", "-pix_fmt", "yuv420p", "-row-mt", "1"],
      ...["-deadline", "good", "-cpu-used", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact"],
      path.join(import.meta.dirname, fileName),
    ],
    { stdio: ["pipe", "inherit", "inherit"] },
  );
  const ended = once(encoder, "close");
  for (let frame = 0; frame < RATE * LENGTH; frame += 1) {
    const drawn = drawScene(character, look, size, frame / (RATE * LENGTH));
    const pixels = await sharp(Buffer.from(drawn)).removeAlpha().raw().toBuffer();
    if (!encoder.stdin.write(pixels)) await once(encoder.stdin, "drain");
  }
  encoder.stdin.end();
  await ended;
}
