// The rule: a WebP is a RIFF file. XMP is its last chunk and announced in VP8X, which simple files lack and get.
// Format: https://www.rfc-editor.org/rfc/rfc9649

import {
  asText,
  type ByteReader,
  DamagedFile,
  fromText,
  joinBytes,
  littleEndian32,
  readExactly,
  requireFewParts,
  startsWith,
  viewOf,
} from "@/lib/core/media/embed/bytes";
import { orientationOnly } from "@/lib/core/media/embed/exif-orientation";
import { lengthOf, Parts } from "@/lib/core/media/embed/parts";
import type { CopyWish, PlannedCopy } from "@/lib/core/media/embed/wish";
import { MAX_XMP, xmpPacket } from "@/lib/core/media/embed/xmp";

export async function planWebp(reader: ByteReader, { xmp, isStripped }: CopyWish): Promise<PlannedCopy> {
  const { chunks, end } = await listChunks(reader);
  const own = chunks.find(({ type }) => type === "XMP ");
  const existing =
    own && !isStripped && own.length <= MAX_XMP ? await readExactly(reader, own.start + 8, own.length) : null;
  const written = xmp && xmpPacket(xmp, existing);
  const exif = chunks.find(({ type }) => type === "EXIF");
  const orientation = exif && isStripped ? await readTurn(reader, exif) : null;

  const body = new Parts();
  const hasExif = isStripped ? orientation !== null : exif !== undefined;
  const hasXmp = written !== null || (own !== undefined && !isStripped);
  const header = chunks.find(({ type }) => type === "VP8X");
  if (header)
    body.add(newChunk("VP8X", withFlags(await readExactly(reader, header.start + 8, 10), hasExif, hasXmp)));
  else if (hasXmp) body.add(newChunk("VP8X", withFlags(await headerFor(reader, chunks), hasExif, hasXmp)));
  for (const chunk of chunks)
    if (isCopied(chunk.type, isStripped, xmp !== null)) body.copy(chunk.start, chunk.end);
  if (orientation) body.add(newChunk("EXIF", orientation));
  if (written) body.add(newChunk("XMP ", written.packet));

  const parts = new Parts();
  const size = lengthOf(body.list) + 4;
  if (size > 0xfffffffe) throw new DamagedFile("It is larger than a WebP can be.");
  parts.add(joinBytes(fromText("RIFF"), littleEndian32(size), fromText("WEBP")));
  parts.list.push(...body.list);
  if (!isStripped) parts.copy(end, reader.size);
  const isLost = own !== undefined && !isStripped && xmp !== null && existing === null;
  return { parts, isXmpReplaced: isLost || (written?.isReplaced ?? false) };
}

const MAX_EXIF = 1024 ** 2;
const DRAWN = new Set(["ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L"]);

function isCopied(type: string, isStripped: boolean, isXmpNew: boolean): boolean {
  if (type === "VP8X" || (type === "XMP " && isXmpNew)) return false;
  return !isStripped || DRAWN.has(type);
}

type Chunk = { type: string; start: number; length: number; end: number };

async function listChunks(reader: ByteReader): Promise<{ chunks: Chunk[]; end: number }> {
  const head = await readExactly(reader, 0, 12);
  if (!startsWith(head, "RIFF") || asText(head.subarray(8)) !== "WEBP")
    throw new DamagedFile("It is no WebP.");
  const limit = viewOf(head).getUint32(4, true) + 8;
  if (limit > reader.size + 1) throw new DamagedFile("It ends before its last part.");
  const chunks: Chunk[] = [];
  let start = 12;
  while (start + 8 <= Math.min(limit, reader.size)) {
    const header = await readExactly(reader, start, 8);
    const length = viewOf(header).getUint32(4, true);
    // The last chunk's filling byte is often forgotten.
    const end = Math.min(start + 8 + length + (length & 1), Math.max(start + 8 + length, reader.size));
    if (start + 8 + length > reader.size) throw new DamagedFile("It ends before its last part.");
    chunks.push({ type: asText(header.subarray(0, 4)), start, length, end });
    requireFewParts(chunks.length);
    start = end;
  }
  if (!chunks.some(({ type }) => type === "VP8 " || type === "VP8L" || type === "ANMF"))
    throw new DamagedFile("It holds no picture.");
  return { chunks, end: start };
}

async function readTurn(reader: ByteReader, { start, length }: Chunk): Promise<Uint8Array | null> {
  if (length > MAX_EXIF) return null;
  const exif = await readExactly(reader, start + 8, length);
  return orientationOnly(startsWith(exif, "Exif\0\0") ? exif.subarray(6) : exif);
}

const ALPHA = 0x10;
const EXIF = 0x08;
const XMP = 0x04;

function withFlags(header: Uint8Array, hasExif: boolean, hasXmp: boolean): Uint8Array {
  const bytes = Uint8Array.from(header);
  bytes[0] = ((bytes[0] ?? 0) & ~(EXIF | XMP)) | (hasExif ? EXIF : 0) | (hasXmp ? XMP : 0);
  return bytes;
}

/** What VP8X says of a file that had none: its size, and whether it has alpha. */
async function headerFor(reader: ByteReader, chunks: readonly Chunk[]): Promise<Uint8Array> {
  const picture = chunks.find(({ type }) => type === "VP8 " || type === "VP8L");
  if (!picture) throw new DamagedFile("It holds no picture.");
  const data = await readExactly(reader, picture.start + 8, Math.min(10, picture.length));
  if (data.length < (picture.type === "VP8L" ? 5 : 10)) throw new DamagedFile("It holds no picture.");
  const view = viewOf(data);
  const isLossless = picture.type === "VP8L";
  const bits = isLossless ? view.getUint32(1, true) : 0;
  const width = isLossless ? bits & 0x3fff : (view.getUint16(6, true) & 0x3fff) - 1;
  const height = isLossless ? (bits >>> 14) & 0x3fff : (view.getUint16(8, true) & 0x3fff) - 1;
  const hasAlpha = isLossless && ((bits >>> 28) & 1) === 1;
  const side = (value: number) => littleEndian32(Math.max(0, value)).subarray(0, 3);
  return joinBytes([hasAlpha ? ALPHA : 0, 0, 0, 0], side(width), side(height));
}

function newChunk(type: string, content: Uint8Array): Uint8Array {
  return joinBytes(fromText(type), littleEndian32(content.length), content, content.length & 1 ? [0] : []);
}
