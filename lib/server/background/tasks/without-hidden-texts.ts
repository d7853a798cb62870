import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { pngWithPixels } from "@/lib/core/media/embed/png-pixels";
import { UnreadableFile } from "../messages";
import { readStealthTexts } from "./stealth-texts";

/** Pixels that are decoded to be written anew, four bytes each. */
const MAX_PIXELS = 64_000_000;

/**
 * The PNG without a text that is hidden in its alpha channel; null when there is none. It is decoded and packed again: colours stay as they
 * are, and alpha's lowest bits become what they were before a program wrote into them, fully opaque or fully transparent.
 */
export async function withoutHiddenTexts(filePath: string): Promise<Buffer | null> {
  const hidden = await readStealthTexts(filePath).catch(() => ({}));
  if (Object.keys(hidden).length === 0) return null;
  // The numbers as they are in the file: no profile is applied.
  const picture = sharp(filePath, { limitInputPixels: MAX_PIXELS, ignoreIcc: true });
  const { depth, channels, width, height } = await picture.metadata();
  if (depth !== "uchar" || (channels !== 4 && channels !== 2) || width * height > MAX_PIXELS) throw cannot();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  for (let at = info.channels - 1; at < data.length; at += info.channels) {
    const alpha = data[at] ?? 0;
    data[at] = alpha >= 128 ? alpha | 1 : alpha & ~1;
  }
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const pixels = await sharp(data, { raw, limitInputPixels: MAX_PIXELS }).png().toBuffer();
  return Buffer.from(pngWithPixels(await readFile(filePath), pixels));
}

function cannot(): UnreadableFile {
  return new UnreadableFile(
    "A text is hidden in its pixels, and it is too large or of a kind that cannot be written anew.",
  );
}
