import sharp from "sharp";
import { type TaskInput, type ThumbnailFacts, UnreadableFile } from "../messages";
import { MAX_PIXELS, requirePixelLimit } from "./picture-limits";
import { readPosterFrame } from "./poster-frame";
import { writeWhole } from "./write-whole";

// One picture at a time in each process; memory matters more than the last bit of speed.
sharp.concurrency(1);
sharp.cache(false);

/** Writes a WebP for each target width; smaller pictures are not blown up. The first frame stands for an animation. */
export async function makeThumbnails({ filePath, fileKind, targets }: TaskInput): Promise<ThumbnailFacts> {
  if (fileKind !== "image" && fileKind !== "video") return { hasPicture: false };
  const picture = fileKind === "image" ? filePath : await readPosterFrame(filePath);
  if (!picture) return { hasPicture: false };
  const { width, height } = await readSize(picture);
  requirePixelLimit(width, height);

  // Widest first: each narrower one is made from it, so that a large picture is decoded once.
  let source: string | Buffer = picture;
  for (const target of [...targets].sort((a, b) => b.width - a.width)) {
    source = await shrink(source, target.width);
    await writeWhole(source, target.path);
  }
  return { hasPicture: true };
}

/** Seconds a decoder may take for one picture. */
const DECODE_SECONDS = 30;

async function readSize(picture: string | Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(picture, { limitInputPixels: false }).metadata().catch(unreadable);
  return { width, height };
}

function shrink(picture: string | Buffer, width: number): Promise<Buffer> {
  return sharp(picture, { failOn: "error", limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80 })
    .timeout({ seconds: DECODE_SECONDS })
    .toBuffer()
    .catch(unreadable);
}

function unreadable(error: Error): never {
  if (/timeout/i.test(error.message)) throw new UnreadableFile("This picture takes too long to decode.");
  if (/pixel limit/i.test(error.message))
    throw new UnreadableFile("This picture is too large to be shown safely.");
  throw new UnreadableFile("The picture is damaged and cannot be shown.");
}
