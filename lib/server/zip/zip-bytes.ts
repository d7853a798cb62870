import { pipeline } from "node:stream/promises";
import { constants, crc32, createDeflateRaw } from "node:zlib";

/** A file of a ZIP. Its name has forward slashes and leads nowhere else. */
export type ZipEntry = {
  name: string;
  /** Bytes, known before it is read. */
  size: number;
  /** It may turn out shorter: `size` is the most that it can have. */
  isBound?: boolean;
  /** Text is packed on its way. */
  isPacked?: boolean;
  modifiedAt: Date;
  read: () => AsyncIterable<Uint8Array>;
};

/**
 * A ZIP, as it is asked for: one file is read at a time, media are not packed (they are already), and only the table of contents is kept,
 * 100 to 200 bytes a file. ZIP64 where sizes or the number of files ask for it; names are UTF-8; dates are exact to the second.
 *
 * Throws when a file does not have the size it was said to have: what was sent of the ZIP cannot be taken back.
 *
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function* zipBytes(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Uint8Array> {
  const contents = new Blocks();
  let offset = 0;
  let count = 0;
  for await (const entry of entries) {
    const named = namedEntry(entry);
    const header = localHeader(named);
    yield header;
    const read: Read = { checksum: 0, size: 0, packedSize: 0 };
    const bytes = counted(entry, read);
    for await (const chunk of entry.isPacked ? packed(bytes) : bytes) {
      read.packedSize += chunk.length;
      yield chunk;
    }
    const descriptor = dataDescriptor(named, read);
    yield descriptor;
    contents.add(centralHeader(named, read, offset));
    offset += header.length + read.packedSize + descriptor.length;
    count += 1;
  }
  yield* contents.all();
  yield endOfContents(count, contents.length, offset);
}

/** Bytes of the ZIP that `zipBytes` makes of these files, none of which is packed or may turn out shorter. */
export function zipSize(entries: Iterable<Pick<ZipEntry, "name" | "size" | "modifiedAt">>): number {
  let offset = 0;
  let contents = 0;
  let count = 0;
  for (const entry of entries) {
    const named = namedEntry(entry);
    const read: Read = { checksum: 0, size: entry.size, packedSize: entry.size };
    contents += centralHeader(named, read, offset).length;
    offset += localHeader(named).length + entry.size + dataDescriptor(named, read).length;
    count += 1;
  }
  return offset + contents + endOfContents(count, contents, offset).length;
}

/** What was found in reading a file. */
type Read = { checksum: number; size: number; packedSize: number };

async function* counted(entry: ZipEntry, read: Read): AsyncGenerator<Uint8Array> {
  const changed = () => new Error(`${entry.name} was changed while it was read.`);
  for await (const chunk of entry.read()) {
    read.checksum = crc32(chunk, read.checksum);
    read.size += chunk.length;
    if (read.size > entry.size) throw changed();
    yield chunk;
  }
  if (read.size < entry.size && !entry.isBound) throw changed();
}

/** Fast: text becomes a fraction of itself at any level. */
async function* packed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  // What fails on either side is thrown where the packer is read.
  pipeline(bytes, packer).catch(() => undefined);
  yield* packer;
}

type NamedEntry = { name: Buffer; modifiedAt: Date; isLarge: boolean; method: number };

function namedEntry({ name, size, modifiedAt, isPacked }: Omit<ZipEntry, "read">): NamedEntry {
  // What is packed may turn out a little longer.
  const isLarge = size >= MAX_32 || isPacked === true;
  return { name: Buffer.from(name), modifiedAt, isLarge, method: isPacked ? DEFLATED : STORED };
}

const STORED = 0;
const DEFLATED = 8;

const MAX_16 = 0xffff;
/** Stands for "see the ZIP64 field". */
const MAX_32 = 0xffffffff;
const VERSION = 20;
const VERSION_64 = 45;
/** The checksum follows the data; the name is UTF-8. */
const FLAGS = 0x0808;

function localHeader({ name, modifiedAt, isLarge, method }: NamedEntry): Buffer {
  // Sizes follow the data; a ZIP64 field says that they do so in eight bytes each.
  const extra = Buffer.concat([
    timeField(modifiedAt),
    isLarge ? field(1, Buffer.alloc(16)) : Buffer.alloc(0),
  ]);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(isLarge ? VERSION_64 : VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(dosTime(modifiedAt), 10);
  if (isLarge) header.writeUInt32LE(MAX_32, 18);
  if (isLarge) header.writeUInt32LE(MAX_32, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

function dataDescriptor({ isLarge }: NamedEntry, { checksum, size, packedSize }: Read): Buffer {
  const descriptor = Buffer.alloc(isLarge ? 24 : 16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(checksum, 4);
  if (isLarge) {
    descriptor.writeBigUInt64LE(BigInt(packedSize), 8);
    descriptor.writeBigUInt64LE(BigInt(size), 16);
  } else {
    descriptor.writeUInt32LE(packedSize, 8);
    descriptor.writeUInt32LE(size, 12);
  }
  return descriptor;
}

function centralHeader(
  { name, modifiedAt, isLarge, method }: NamedEntry,
  { checksum, size, packedSize }: Read,
  offset: number,
): Buffer {
  const isFar = offset >= MAX_32;
  const large = [...(isLarge ? [size, packedSize] : []), ...(isFar ? [offset] : [])];
  const extra = Buffer.concat([
    timeField(modifiedAt),
    large.length > 0 ? field(1, longs(large)) : Buffer.alloc(0),
  ]);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  // Written as on Unix, so that the rights below are understood.
  header.writeUInt16LE((3 << 8) | VERSION_64, 4);
  header.writeUInt16LE(large.length > 0 ? VERSION_64 : VERSION, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(dosTime(modifiedAt), 12);
  header.writeUInt32LE(checksum, 16);
  header.writeUInt32LE(isLarge ? MAX_32 : packedSize, 20);
  header.writeUInt32LE(isLarge ? MAX_32 : size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  // A plain file that its owner may write and everybody may read.
  header.writeUInt32LE(0o100644 * 0x10000, 38);
  header.writeUInt32LE(isFar ? MAX_32 : offset, 42);
  return Buffer.concat([header, name, extra]);
}

function endOfContents(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, MAX_16), 8);
  end.writeUInt16LE(Math.min(count, MAX_16), 10);
  end.writeUInt32LE(Math.min(length, MAX_32), 12);
  end.writeUInt32LE(Math.min(offset, MAX_32), 16);
  if (count < MAX_16 && length < MAX_32 && offset < MAX_32) return end;
  const large = Buffer.alloc(24);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(BigInt(44), 4);
  large.writeUInt16LE((3 << 8) | VERSION_64, 12);
  large.writeUInt16LE(VERSION_64, 14);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([large, longs([count, count, length, offset]), locator, end]);
}

/** Info-ZIP's time: seconds since 1970, so that no time zone is asked for. */
function timeField(date: Date): Buffer {
  const content = Buffer.alloc(5);
  content.writeUInt8(1, 0);
  content.writeInt32LE(Math.max(-0x80000000, Math.min(0x7fffffff, Math.floor(date.getTime() / 1000))), 1);
  return field(0x5455, content);
}

function field(id: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

function longs(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), index * 8);
  return bytes;
}

/** Local time from 1980 on, to two seconds. */
function dosTime(given: Date): number {
  const date = given.getFullYear() < 1980 ? new Date(1980, 0, 1) : given;
  const year = Math.min(127, date.getFullYear() - 1980);
  const day = (year << 9) | ((date.getMonth() + 1) << 5) | date.getDate();
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1);
  return day * 0x10000 + time;
}

/** Small pieces kept as a few large ones: half a million buffers of their own would cost a multiple of their bytes. */
class Blocks {
  length = 0;
  private readonly full: Buffer[] = [];
  private current = Buffer.alloc(SIZE);
  private used = 0;

  add(piece: Buffer): void {
    this.length += piece.length;
    let taken = 0;
    while (taken < piece.length) {
      const copied = piece.copy(this.current, this.used, taken);
      taken += copied;
      this.used += copied;
      if (this.used < SIZE) continue;
      this.full.push(this.current);
      this.current = Buffer.alloc(SIZE);
      this.used = 0;
    }
  }

  *all(): Generator<Buffer> {
    yield* this.full;
    yield this.current.subarray(0, this.used);
  }
}

const SIZE = 64 * 1024;
