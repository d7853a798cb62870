import { crc32, deflateRawSync } from "node:zlib";

/** A file of a ZIP, and what its headers say of it where that is not the truth. */
export type ZipPart = {
  name: string;
  content: string | Uint8Array;
  isPacked?: boolean;
  flags?: number;
  crc?: number;
  /** What its directory says. */
  size?: number;
  /** Unix mode and type. */
  mode?: number;
  /** Where its bytes are, instead of its own, which are not written then. */
  offset?: number;
};

/** A ZIP made by hand, as no program would make it. Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isPacked = false, flags = 0, mode = 0o100644, ...said } of parts) {
    const bytes = Buffer.from(content);
    const data = isPacked ? deflateRawSync(bytes) : bytes;
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(isPacked ? 8 : 0, 4);
    common.writeUInt32LE(said.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(said.size ?? bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(mode * 0x10000, 6);
    end.writeUInt32LE(said.offset ?? offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x03", "latin1"), common, end, nameBytes);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, nameBytes, data]);
    if (said.offset !== undefined) continue;
    locals.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(directory);
  const ending = Buffer.alloc(22);
  ending.write("PK\x05\x06", "latin1");
  ending.writeUInt16LE(parts.length, 8);
  ending.writeUInt16LE(parts.length, 10);
  ending.writeUInt32LE(contents.length, 12);
  ending.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, contents, ending]);
}
