// The rule: a PNG is a list of chunks. XMP is an iTXt chunk before the pixels; what is stripped is every chunk that is not needed to draw
// the picture as it is. Format: https://www.w3.org/TR/png-3/

import {
  asText,
  type ByteReader,
  bigEndian32,
  DamagedFile,
  fromText,
  joinBytes,
  readExactly,
  requireFewParts,
  startsWith,
  viewOf,
} from "@/lib/core/media/embed/bytes";
import { crc32 } from "@/lib/core/media/embed/crc32";
import { orientationOnly } from "@/lib/core/media/embed/exif-orientation";
import { inflate } from "@/lib/core/media/embed/inflate";
import { Parts } from "@/lib/core/media/embed/parts";
import type { CopyWish, PlannedCopy } from "@/lib/core/media/embed/wish";
import { MAX_XMP, xmpPacket } from "@/lib/core/media/embed/xmp";

export async function planPng(reader: ByteReader, { xmp, isStripped }: CopyWish): Promise<PlannedCopy> {
  if (!startsWith(await readExactly(reader, 0, 8), "\x89PNG\r\n\x1a\n"))
    throw new DamagedFile("It is no PNG.");
  const chunks = await listChunks(reader);
  const own = xmp ? await readXmp(reader, chunks) : null;
  const written = xmp && xmpPacket(xmp, isStripped ? null : (own?.packet ?? null));
  const parts = new Parts();
  parts.copy(0, 8);
  for (const chunk of chunks) {
    if (isStripped && chunk.type === "eXIf") {
      const orientation = orientationOnly(
        await readExactly(reader, chunk.start + 8, chunk.end - chunk.start - 12),
      );
      if (orientation) parts.add(newChunk("eXIf", orientation));
    } else if (!(isStripped && !isNeeded(chunk.type)) && !(xmp && own?.chunks.has(chunk)))
      parts.copy(chunk.start, chunk.end);
    if (chunk.type === "IHDR" && written)
      parts.add(newChunk("iTXt", joinBytes(fromText(`${KEYWORD}\0\0\0\0\0`), written.packet)));
  }
  const end = chunks.at(-1)?.end ?? 8;
  if (!isStripped) parts.copy(end, reader.size);
  const isLost = !isStripped && own !== null && own.chunks.size > 0 && own.packet === null;
  return { parts, isXmpReplaced: isLost || (written?.isReplaced ?? false) };
}

const KEYWORD = "XML:com.adobe.xmp";

/** Colour, transparency, size in print, animation. Chunks that a decoder must know begin with a capital. */
const NEEDED = new Set([
  ...["tRNS", "acTL", "fcTL", "fdAT", "iCCP", "sRGB", "gAMA", "cHRM", "cICP", "mDCV", "cLLI"],
  ...["sBIT", "bKGD", "hIST", "pHYs", "sPLT", "tIME"],
]);

function isNeeded(type: string): boolean {
  return /^[A-Z]/.test(type) || NEEDED.has(type);
}

type Chunk = { type: string; start: number; end: number };

async function listChunks(reader: ByteReader): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for (let start = 8; ; ) {
    const header = await readExactly(reader, start, 8);
    const length = viewOf(header).getUint32(0);
    const type = asText(header.subarray(4));
    if (!/^[A-Za-z]{4}$/.test(type) || (chunks.length === 0) !== (type === "IHDR"))
      throw new DamagedFile("Its parts are not in order.");
    const end = start + 12 + length;
    if (end > reader.size) throw new DamagedFile("It ends before its last part.");
    chunks.push({ type, start, end });
    requireFewParts(chunks.length);
    if (type === "IEND") return chunks;
    start = end;
  }
}

/** All packets, and the first that can be read. Some programs write it as a tEXt or zTXt. */
async function readXmp(reader: ByteReader, chunks: readonly Chunk[]) {
  const found = new Set<Chunk>();
  let packet: Uint8Array | null = null;
  for (const chunk of chunks) {
    const data = chunk.start + 8;
    const length = chunk.end - 4 - data;
    if (!/^(iTXt|tEXt|zTXt)$/.test(chunk.type) || length <= KEYWORD.length) continue;
    if (!startsWith(await readExactly(reader, data, KEYWORD.length + 1), `${KEYWORD}\0`)) continue;
    found.add(chunk);
    if (packet === null && length <= MAX_XMP)
      packet = await textOf(chunk.type, (await readExactly(reader, data, length)).slice(KEYWORD.length + 1));
  }
  return { chunks: found, packet };
}

/** The text behind the keyword; an iTXt says first whether it is packed, and in which language it is. */
async function textOf(type: string, content: Uint8Array): Promise<Uint8Array | null> {
  if (type === "tEXt") return content;
  if (type === "zTXt") return inflate(content.subarray(1), MAX_XMP);
  const language = content.indexOf(0, 2);
  const translated = content.indexOf(0, language + 1);
  if (language < 0 || translated < 0) return null;
  const text = content.slice(translated + 1);
  return content[0] === 0 ? text : inflate(text, MAX_XMP);
}

function newChunk(type: string, content: Uint8Array): Uint8Array {
  const body = joinBytes(fromText(type), content);
  return joinBytes(bigEndian32(content.length), body, bigEndian32(crc32(body)));
}
