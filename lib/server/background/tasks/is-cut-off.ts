import { AVI } from "@/lib/core/media/file-types";
import type { ByteSource } from "./byte-source";

/**
 * Whether a file certainly ends before its end: a PNG without its last chunk, a RIFF file (WebP, WAV, AVI) or box of an ISO file (MP4, MOV, AVIF)
 * that says it is longer, a JPEG in memory without its end marker. Other formats do not tell.
 */
export async function isCutOff(source: ByteSource, mimeType: string): Promise<boolean> {
  if (mimeType === "image/png") return !(await hasLastChunk(source));
  if (mimeType === "image/jpeg") return source.content !== null && !hasEndMarker(source.content);
  if (RIFF.has(mimeType)) return (await source.readAt(4, 4)).readUInt32LE(0) + 8 > source.size + 1;
  return ISO.has(mimeType) && (await hasBoxBeyondEnd(source));
}

const RIFF = new Set(["image/webp", "audio/wav", AVI]);
const ISO = new Set([...["video/mp4", "video/quicktime", "video/x-m4v"], ...["audio/mp4", "image/avif"]]);

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
async function hasLastChunk({ size, readAt }: ByteSource): Promise<boolean> {
  for (let position = 8; position + 12 <= size; ) {
    const header = await readAt(position, 8);
    if (header.toString("latin1", 4, 8) === "IEND") return true;
    position += 12 + header.readUInt32BE(0);
  }
  return false;
}

/** From where the picture begins: its thumbnail, in front of that, has an end marker of its own. Scanned bytes never look like one. */
function hasEndMarker(content: Buffer): boolean {
  let position = 2;
  while (position + 4 <= content.length && content[position] === 0xff && content[position + 1] !== 0xda)
    position += 2 + content.readUInt16BE(position + 2);
  return content.indexOf(END_OF_IMAGE, position) >= 0;
}

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** ISO/IEC 14496-12, 4.2: 32 bits of length and a type; length 1 means that 64 bits follow, 0 up to the end. */
async function hasBoxBeyondEnd({ size, readAt }: ByteSource): Promise<boolean> {
  let position = 0;
  for (let boxes = 0; position + 8 <= size && boxes < MOST_BOXES; boxes += 1) {
    const header = await readAt(position, 16);
    const short = header.readUInt32BE(0);
    if (short === 0) return false;
    const length = short === 1 && header.length === 16 ? Number(header.readBigUInt64BE(8)) : short;
    // Not a box: rubbish behind the last one does no harm.
    if (length < 8) return false;
    position += length;
  }
  return position > size;
}

/** Fragmented files have two for every fragment. */
const MOST_BOXES = 10_000;
