// The rule: Matroska and WebM are elements in elements, and tables in them count bytes. So nothing may move: what is stripped is written over
// with a Void element of the same size. Format: https://www.rfc-editor.org/rfc/rfc8794 and rfc9559

import { type ByteReader, DamagedFile, readExactly, requireFewParts } from "@/lib/core/media/embed/bytes";
import { type Patch, patched } from "@/lib/core/media/embed/parts";
import type { PlannedCopy } from "@/lib/core/media/embed/wish";

/** A copy without tags, attachments and title. */
export async function planMatroska(reader: ByteReader): Promise<PlannedCopy> {
  const patches: Patch[] = [];
  let segments = 0;
  for (let start = 0; start < reader.size; ) {
    const element = await elementAt(reader, start, reader.size);
    if (segments === 0 && start === 0 && element.id !== ID.header)
      throw new DamagedFile("It is no Matroska file.");
    if (element.id === ID.segment) {
      segments += 1;
      await stripSegment(reader, element, patches);
    }
    start = element.end;
  }
  if (segments === 0) throw new DamagedFile("It ends before its first part.");
  return { parts: patched(reader.size, patches), isXmpReplaced: false };
}

const ID = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  info: 0x1549a966,
  title: 0x7ba9,
  cluster: 0x1f43b675,
  tags: 0x1254c367,
  attachments: 0x1941a469,
  checksum: 0xbf,
} as const;

type Element = { id: number; start: number; content: number; end: number; isOpen: boolean };

async function stripSegment(reader: ByteReader, segment: Element, patches: Patch[]): Promise<void> {
  let count = 0;
  for (let start = segment.content; start < segment.end; ) {
    const element = await elementAt(reader, start, segment.end);
    requireFewParts(++count);
    if (element.id === ID.tags || element.id === ID.attachments) patches.push(voided(element));
    if (element.id === ID.info)
      patches.push(...(await voidedIn(reader, element, async ({ id }) => id === ID.title)));
    if (element.id === ID.seekHead)
      patches.push(...(await voidedIn(reader, element, (seek) => leadsToVoid(reader, seek))));
    start = element.isOpen ? await endOfOpen(reader, element) : element.end;
  }
}

/** Those of an element's children that are meant, and with them its checksum. */
async function voidedIn(
  reader: ByteReader,
  parent: Element,
  isMeant: (child: Element) => Promise<boolean>,
): Promise<Patch[]> {
  const patches: Patch[] = [];
  let checksum: Patch | null = null;
  for (let start = parent.content; start < parent.end; ) {
    const child = await elementAt(reader, start, parent.end);
    if (child.id === ID.checksum) checksum = voided(child);
    else if (await isMeant(child)) patches.push(voided(child));
    requireFewParts(patches.length);
    start = child.end;
  }
  return checksum && patches.length > 0 ? [checksum, ...patches] : patches;
}

/** A line of the table of contents that names what is not there any more. */
async function leadsToVoid(reader: ByteReader, seek: Element): Promise<boolean> {
  if (seek.id !== ID.seek) return false;
  const named = await elementAt(reader, seek.content, seek.end);
  if (named.id !== ID.seekId || named.end - named.content !== 4) return false;
  const bytes = await readExactly(reader, named.content, 4);
  const id = bytes.reduce((value, byte) => value * 256 + byte, 0);
  return id === ID.tags || id === ID.attachments;
}

/** Recordings that were cut off have clusters without a size: they end where an element of the segment begins. */
async function endOfOpen(reader: ByteReader, cluster: Element): Promise<number> {
  if (cluster.id !== ID.cluster) return cluster.end;
  for (let start = cluster.content; start < cluster.end; ) {
    const child = await elementAt(reader, start, cluster.end);
    if (child.id > 0xffffff) return start;
    start = child.end;
  }
  return cluster.end;
}

async function elementAt(reader: ByteReader, start: number, limit: number): Promise<Element> {
  const [first = 0] = await readExactly(reader, start, 1);
  const idLength = Math.clz32(first) - 23;
  if (idLength > 4) throw new DamagedFile("Its parts are not in order.");
  const idBytes = await readExactly(reader, start, idLength);
  const [sizeFirst = 0] = await readExactly(reader, start + idLength, 1);
  const sizeLength = Math.clz32(sizeFirst) - 23;
  if (sizeLength > 8) throw new DamagedFile("Its parts are not in order.");
  const sizeBytes = await readExactly(reader, start + idLength, sizeLength);
  const content = start + idLength + sizeLength;
  const mask = 2 ** (8 - sizeLength) - 1;
  const isOpen = sizeBytes.every((byte, index) => (index === 0 ? (byte & mask) === mask : byte === 0xff));
  const size = sizeBytes.reduce((value, byte, index) => (index === 0 ? byte & mask : value * 256 + byte), 0);
  const end = isOpen ? limit : content + size;
  if (end > limit) throw new DamagedFile("It ends before its last part.");
  return { id: idBytes.reduce((value, byte) => value * 256 + byte, 0), start, content, end, isOpen };
}

/** A Void element of the same size, the smallest of which has two bytes. */
function voided({ start, end }: Element): Patch {
  const length = end - start;
  if (length <= 128) return { from: start, bytes: Uint8Array.of(0xec, 0x80 | (length - 2)), to: end };
  const bytes = new Uint8Array(9);
  bytes.set([0xec, 0x01]);
  for (let index = 8, rest = length - 9; index > 1; index--, rest = Math.floor(rest / 256))
    bytes[index] = rest % 256;
  return { from: start, bytes, to: end };
}
