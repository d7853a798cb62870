import type { ByteSource } from "./byte-source";

/**
 * The comment of a JPEG (a COM segment in front of the picture) or of a GIF (its comment extensions, joined); null without one.
 *
 * Formats: https://www.w3.org/Graphics/JPEG/itu-t81.pdf B.2.4.5, https://www.w3.org/Graphics/GIF/spec-gif89a.txt 24.
 */
export async function readComment(source: ByteSource, mimeType: string): Promise<string | null> {
  if (mimeType === "image/jpeg") return readJpegComment(await startOf(source));
  if (mimeType === "image/gif") return readGifComment(await startOf(source));
  return null;
}

/** Bytes that are looked through; what stands behind them is not found. */
const MOST = 32 * 1024 ** 2;

function startOf({ content, size, readAt }: ByteSource): Promise<Buffer> | Buffer {
  return content ?? readAt(0, Math.min(size, MOST));
}

function readJpegComment(bytes: Buffer): string | null {
  for (let position = 2; position + 4 <= bytes.length && bytes[position] === 0xff; ) {
    const marker = bytes[position + 1];
    if (marker === 0xda) return null;
    const length = bytes.readUInt16BE(position + 2);
    if (marker === 0xfe) return asText(bytes.subarray(position + 4, position + 2 + length));
    position += 2 + length;
  }
  return null;
}

function readGifComment(bytes: Buffer): string | null {
  if (bytes.length < 13) return null;
  const parts: Buffer[] = [];
  let position = 13 + colorTableSize(bytes[10] ?? 0);
  while (position < bytes.length) {
    const block = bytes[position];
    if (block === EXTENSION) {
      const isComment = bytes[position + 1] === COMMENT;
      position = skipSubBlocks(bytes, position + 2, isComment ? parts : null);
    } else if (block === IMAGE) {
      // Its place, its own colours, then a byte and the pixels.
      position = skipSubBlocks(bytes, position + 11 + colorTableSize(bytes[position + 9] ?? 0), null);
    } else break;
  }
  return parts.length === 0 ? null : asText(Buffer.concat(parts));
}

const EXTENSION = 0x21;
const COMMENT = 0xfe;
const IMAGE = 0x2c;

function colorTableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Blocks of up to 255 bytes, each with its length in front, up to an empty one. Gives the position behind them. */
function skipSubBlocks(bytes: Buffer, start: number, kept: Buffer[] | null): number {
  let position = start;
  for (let length = bytes[position] ?? 0; length > 0; length = bytes[position] ?? 0) {
    kept?.push(bytes.subarray(position + 1, position + 1 + length));
    position += 1 + length;
  }
  return position + 1;
}

function asText(bytes: Buffer): string | null {
  const text = bytes.toString("utf8");
  return (text.includes("\ufffd") ? bytes.toString("latin1") : text).replace(/\0+$/, "").trim() || null;
}
