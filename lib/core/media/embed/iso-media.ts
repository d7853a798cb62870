// The rule: MP4 and MOV are boxes in boxes, and tables in them count bytes from the beginning of the file. So nothing may move: XMP is a box
// behind all others, and what is stripped becomes free space of the same size. Format: ISO/IEC 14496-12; XMP: ISO 16684-3.

import {
  asText,
  type ByteReader,
  bigEndian32,
  DamagedFile,
  fromText,
  joinBytes,
  readExactly,
  requireFewParts,
  viewOf,
} from "@/lib/core/media/embed/bytes";
import { type Patch, patched } from "@/lib/core/media/embed/parts";
import { type CopyWish, NoRoomForXmp, type PlannedCopy } from "@/lib/core/media/embed/wish";
import { MAX_XMP, xmpPacket } from "@/lib/core/media/embed/xmp";

export async function planIsoMedia(reader: ByteReader, { xmp, isStripped }: CopyWish): Promise<PlannedCopy> {
  const boxes = await listBoxes(reader, 0, reader.size);
  if (!boxes.some(({ type }) => type === "moov"))
    throw new DamagedFile("It has no index, or ends before it.");
  const own = await findXmp(reader, boxes);
  const existing =
    own && !isStripped ? await readExactly(reader, own.content + 16, own.end - own.content - 16) : null;
  const written = xmp && xmpPacket(xmp, existing);
  const patches = isStripped ? await stripped(reader, boxes) : own && xmp ? [freed(own)] : [];
  const isXmpReplaced = written?.isReplaced ?? false;
  if (!written) return { parts: patched(reader.size, patches), isXmpReplaced };

  // Whoever seeks in fragments looks for their table (mfra) at the very end.
  const last = boxes.at(-1);
  const place = last?.type === "mfra" ? last.start : (last?.end ?? reader.size);
  const box = joinBytes(bigEndian32(24 + written.packet.length), fromText("uuid"), XMP_UUID, written.packet);
  const parts = patched(place, [...patches, ...closed(last)]);
  parts.add(box);
  parts.copy(place, reader.size);
  return { parts, isXmpReplaced };
}

const XMP_UUID = Uint8Array.of(
  ...[0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac],
);

export type Box = {
  type: string;
  start: number;
  content: number;
  end: number;
  /** Its size is not written: it goes on to the end of the file. */
  isOpen: boolean;
};

/** The boxes between two places. What is left at the end and too short for a box is none. */
export async function listBoxes(reader: ByteReader, from: number, to: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let start = from; start + 8 <= to; ) {
    const view = viewOf(await readExactly(reader, start, 8));
    const size = view.getUint32(0);
    // QuickTime closes a list with four zero bytes.
    if (size === 0 && from > 0) break;
    const type = asText(await readExactly(reader, start + 4, 4));
    const isLarge = size === 1;
    const length = isLarge ? Number(viewOf(await readExactly(reader, start + 8, 8)).getBigUint64(0)) : size;
    const end = size === 0 ? to : start + length;
    const content = start + (isLarge ? 16 : 8);
    if (end > to) throw new DamagedFile("It ends before its last part.");
    if (content > end) throw new DamagedFile("Its parts are not in order.");
    boxes.push({ type, start, content, end, isOpen: size === 0 });
    requireFewParts(boxes.length);
    start = end;
  }
  return boxes;
}

async function findXmp(reader: ByteReader, boxes: readonly Box[]): Promise<Box | null> {
  for (const box of boxes) {
    const length = box.end - box.content;
    if (box.type !== "uuid" || length < 16 || length > MAX_XMP) continue;
    const uuid = await readExactly(reader, box.content, 16);
    if (XMP_UUID.every((byte, index) => byte === uuid[index])) return box;
  }
  return null;
}

/** Where programs write texts, and free space, in which old texts may lie. */
const TEXTS = new Set(["udta", "meta", "uuid", "free", "skip"]);

async function stripped(reader: ByteReader, boxes: readonly Box[]): Promise<Patch[]> {
  const patches: Patch[] = [];
  for (const box of boxes) {
    if (TEXTS.has(box.type)) patches.push(freed(box));
    else if (box.type === "moov" || box.type === "trak")
      patches.push(...(await stripped(reader, await listBoxes(reader, box.content, box.end))));
  }
  return patches;
}

function freed({ start, content, end }: Box): Patch {
  // Its size, in front of the name or behind it, stays as it is.
  return content - start > 8
    ? { from: content, bytes: new Uint8Array(), to: end }
    : { from: start + 4, bytes: fromText("free"), to: end };
}

/** What is to follow a box that goes on to the end of the file must know where that box ends. */
function closed(last: Box | undefined): Patch[] {
  if (!last?.isOpen) return [];
  const size = last.end - last.start;
  if (size > 0xffffffff) throw new NoRoomForXmp();
  return [{ from: last.start, bytes: bigEndian32(size), to: last.start + 4 }];
}
