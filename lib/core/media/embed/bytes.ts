// The rule: a file is looked at through its headers and never held in memory; whatever its numbers say, nothing is read beyond its end.

export type ByteReader = {
  /** Bytes. */
  size: number;
  /** Fewer than `length` bytes at the end of the file. */
  readAt: (position: number, length: number) => Promise<Uint8Array>;
};

/** The file is not what its first bytes say, in words for a person. */
export class DamagedFile extends Error {}

/** Exactly so many bytes. @throws DamagedFile when the file ends before */
export async function readExactly(reader: ByteReader, position: number, length: number): Promise<Uint8Array> {
  if (position + length > reader.size) throw new DamagedFile("It ends before its last part.");
  const bytes = await reader.readAt(position, length);
  if (bytes.length < length) throw new DamagedFile("It ends before its last part.");
  return bytes;
}

/** A file of a million parts is made to keep a reader busy. @throws DamagedFile */
export function requireFewParts(count: number): void {
  if (count > 1_000_000) throw new DamagedFile("It has more parts than any picture or clip.");
}

/** Reads ahead, so that walking over thousands of small headers does not ask the disk for each. */
export function readingAhead({ size, readAt }: ByteReader): ByteReader {
  let start = 0;
  let window = new Uint8Array();
  return {
    size,
    readAt: async (position, length) => {
      if (length > WINDOW / 2) return readAt(position, length);
      if (position < start || position + length > start + window.length) {
        start = position;
        window = new Uint8Array(await readAt(position, WINDOW));
      }
      return window.subarray(position - start, position - start + length);
    },
  };
}

const WINDOW = 64 * 1024;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function joinBytes(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}

/** Latin-1: each byte is one character. */
export function asText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024));
}

export function fromText(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function startsWith(bytes: Uint8Array, text: string): boolean {
  return asText(bytes.subarray(0, text.length)) === text;
}

export function bigEndian32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value);
  return bytes;
}

export function littleEndian32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value, true);
  return bytes;
}
