import { access, constants } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { CLIP_FRAMES } from "@/lib/core/media/similar/likeness";
import { HASH_SIDE, hashPicture } from "@/lib/core/media/similar/picture-hash";
import { fileStat } from "../../storage/file-system";
import { type FileToLookAt, type Looked, UnreadableFile } from "../messages";
import { readStrip } from "./strip";
import { makeThumbnails } from "./thumbnail";

/** Pixels of the longer side of a clip's frames before they are shrunk to squares. */
const FRAME_SIZE = 128;

/** What files look like: of a picture its smallest thumbnail, of a clip some of its frames. */
export async function lookAt(files: readonly FileToLookAt[]): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const file of files) looked.push(await lookAtOne(file));
  return looked;
}

async function lookAtOne(file: FileToLookAt): Promise<Looked> {
  try {
    await access(file.filePath, constants.R_OK);
  } catch {
    return { state: "gone" };
  }
  try {
    const frames = file.fileKind === "video" ? await framesOf(file) : await thumbnailOf(file);
    return frames ? { state: "seen", frames } : { state: "none" };
  } catch (error) {
    if (error instanceof UnreadableFile) return { state: "unreadable" };
    throw error;
  }
}

async function thumbnailOf(file: FileToLookAt) {
  const smallest = file.targets.reduce((a, b) => (b.width < a.width ? b : a));
  if (!(await fileStat(smallest.path))) {
    const { hasPicture } = await makeThumbnails({ ...file, kind: "thumbnail" });
    if (!hasPicture) return null;
  }
  return [await hashOf(sharp(smallest.path))];
}

async function framesOf({ filePath, seconds }: FileToLookAt) {
  const strip = seconds && (await readStrip(filePath, seconds, { frames: CLIP_FRAMES, size: FRAME_SIZE }));
  if (!strip) return null;
  // Decoded once; its frames are cut out of the pixels.
  const { data, info } = await strip.flatten().raw().toBuffer({ resolveWithObject: true });
  const { height, channels } = info;
  const width = Math.floor(info.width / CLIP_FRAMES);
  return Promise.all(
    Array.from({ length: CLIP_FRAMES }, (_, frame) =>
      hashOf(
        sharp(data, { raw: { width: info.width, height, channels } }).extract({
          ...{ left: frame * width, top: 0, width, height },
        }),
      ),
    ),
  );
}

/** What is seen through lies on white, as programs that cannot keep it have it. */
async function hashOf(picture: Sharp): Promise<{ hash: string | null; color: string }> {
  const pixels = await picture
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .resize(HASH_SIDE, HASH_SIDE, { fit: "fill" })
    .raw()
    .toBuffer();
  const { hash, color } = hashPicture(pixels);
  return { hash: hash === null ? null : String(hash), color: String(color) };
}
