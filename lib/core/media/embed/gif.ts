// The rule: a GIF is a list of blocks; XMP is an application extension before its end, comments and other applications' blocks are what is
// stripped. Format: GIF89a; XMP: ISO 16684-3, 1.1.2.

import {
  type ByteReader,
  DamagedFile,
  fromText,
  joinBytes,
  readExactly,
  requireFewParts,
  startsWith,
} from "@/lib/core/media/embed/bytes";
import { Parts } from "@/lib/core/media/embed/parts";
import type { CopyWish, PlannedCopy } from "@/lib/core/media/embed/wish";
import { MAX_XMP, xmpPacket } from "@/lib/core/media/embed/xmp";

export async function planGif(reader: ByteReader, { xmp, isStripped }: CopyWish): Promise<PlannedCopy> {
  const head = await readExactly(reader, 0, 13);
  if (!startsWith(head, "GIF87a") && !startsWith(head, "GIF89a")) throw new DamagedFile("It is no GIF.");
  const { blocks, body, trailer } = await listBlocks(reader, 13 + tableSize(head[10]));
  const own = blocks.find(({ kind }) => kind === "xmp");
  const existing = own && xmp && !isStripped ? await readPacket(reader, own) : null;
  const written = xmp && xmpPacket(xmp, existing);
  const parts = new Parts();
  // Extensions came with 89a.
  parts.add(written ? fromText("GIF89a") : head.slice(0, 6));
  parts.copy(6, body);
  for (const { kind, start, end } of blocks) {
    const isLeftOut = (isStripped && kind !== "drawn") || (xmp && kind === "xmp");
    if (!isLeftOut) parts.copy(start, end);
  }
  if (written) parts.add(joinBytes([0x21, 0xff, 11], fromText(XMP), written.packet, MAGIC));
  parts.copy(trailer, isStripped ? trailer + 1 : reader.size);
  const isLost = own !== undefined && xmp !== null && !isStripped && existing === null;
  return { parts, isXmpReplaced: isLost || (written?.isReplaced ?? false) };
}

const XMP = "XMP DataXMP";
/** A reader that takes the packet for blocks of data is led to its end by these, wherever it lands. */
const MAGIC = Uint8Array.from({ length: 258 }, (_, index) =>
  index === 0 ? 1 : index < 257 ? 256 - index : 0,
);
/** How often it repeats, and a colour profile. */
const NEEDED = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"];

type Block = { kind: "drawn" | "xmp" | "other"; start: number; end: number };

async function listBlocks(
  reader: ByteReader,
  body: number,
): Promise<{ blocks: Block[]; body: number; trailer: number }> {
  const blocks: Block[] = [];
  for (let start = body; ; ) {
    const [sign = 0] = await readExactly(reader, start, 1);
    requireFewParts(blocks.length);
    if (sign === 0x3b) return { blocks, body, trailer: start };
    if (sign === 0x2c) {
      const picture = await readExactly(reader, start, 10);
      const end = await behindData(reader, start + 11 + tableSize(picture[9]));
      blocks.push({ kind: "drawn", start, end });
      start = end;
    } else if (sign === 0x21) {
      const kind = await kindOf(reader, start);
      const end = await behindData(reader, start + 2);
      blocks.push({ kind, start, end });
      start = end;
    } else throw new DamagedFile("Its parts are not in order.");
  }
}

async function kindOf(reader: ByteReader, start: number): Promise<Block["kind"]> {
  const [, label] = await readExactly(reader, start, 2);
  if (label === 0xfe) return "other";
  if (label !== 0xff) return "drawn";
  const name = await readExactly(reader, start + 3, 11);
  if (startsWith(name, XMP)) return "xmp";
  return NEEDED.some((known) => startsWith(name, known)) ? "drawn" : "other";
}

/** Behind the blocks of at most 255 bytes, the last of which is empty. */
async function behindData(reader: ByteReader, from: number): Promise<number> {
  for (let at = from; ; ) {
    const [length = 0] = await readExactly(reader, at, 1);
    at += 1 + length;
    if (length === 0) return at;
  }
}

async function readPacket(reader: ByteReader, { start, end }: Block): Promise<Uint8Array | null> {
  const from = start + 14;
  const length = end - MAGIC.length - from;
  return length > 0 && length <= MAX_XMP ? readExactly(reader, from, length) : null;
}

/** Bytes of the colour table that a byte of flags announces. */
function tableSize(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}
