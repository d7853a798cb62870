import sharp, { type Sharp } from "sharp";
import { STRIP_FRAME_SIZE, STRIP_FRAMES, stripTimes } from "@/lib/core/media/strip";
import type { StripInput, ThumbnailFacts } from "../messages";
import { readFrame } from "./run-ffmpeg";
import { writeWhole } from "./write-whole";

/** Seconds up to which reading all of a clip is quicker than going to each frame. */
const SHORT = 20;

/** Milliseconds for one run. */
const TIME_LIMIT = 20_000;

/** Writes the frames of a clip side by side as one WebP. Without ffmpeg, or without any frame, there is none, which is no failure. */
export async function makeStrip({ filePath, seconds, target }: StripInput): Promise<ThumbnailFacts> {
  const strip = await readStrip(filePath, seconds, { frames: STRIP_FRAMES, size: STRIP_FRAME_SIZE });
  if (!strip) return { hasPicture: false };
  await writeWhole(await strip.webp({ quality: 70 }).toBuffer(), target);
  return { hasPicture: true };
}

export type StripShape = {
  frames: number;
  /** Pixels of a frame's longer side. */
  size: number;
};

/** The frames of a clip side by side, each in the middle of its part; null without ffmpeg, or without any frame. */
export function readStrip(filePath: string, seconds: number, shape: StripShape): Promise<Sharp | null> {
  return seconds <= SHORT ? readThrough(filePath, seconds, shape) : goThrough(filePath, seconds, shape);
}

function scaleTo(size: number): string {
  return `scale='if(gte(iw,ih),${size},-2)':'if(gte(iw,ih),-2,${size})',setsar=1`;
}

/** One run; a clip that ends before it should repeats its last frame. */
async function readThrough(
  filePath: string,
  seconds: number,
  { frames, size }: StripShape,
): Promise<Sharp | null> {
  const rate = `fps=${(frames / seconds).toFixed(6)}`;
  const filter = [rate, scaleTo(size), "tpad=stop_mode=clone:stop=-1", `tile=${frames}x1`].join(",");
  const strip = await readFrame(filePath, { filter, timeLimit: TIME_LIMIT });
  return strip && sharp(strip);
}

/** Each frame sought for itself; where the clip is damaged the one before stands in. */
async function goThrough(
  filePath: string,
  seconds: number,
  { frames: count, size }: StripShape,
): Promise<Sharp | null> {
  const frames: Buffer[] = [];
  for (const at of stripTimes(seconds, count)) {
    const options = { at, filter: scaleTo(size), timeLimit: TIME_LIMIT };
    const frame = (await readFrame(filePath, options)) ?? frames.at(-1);
    if (!frame) return null;
    frames.push(frame);
  }
  const { width, height } = await sharp(frames[0]).metadata();
  const canvas = { width: width * frames.length, height, channels: 3 as const, background: "black" };
  return sharp({ create: canvas }).composite(
    frames.map((input, index) => ({ input, left: index * width, top: 0 })),
  );
}
