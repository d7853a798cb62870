import { statfs } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { quote } from "@/lib/core/transfer/quote";
import { UserError } from "../../outcome";
import type { GivenFiles } from "./given-files";

/** Times that a file may grow by being unpacked, when it is large: exports grow tenfold to thirtyfold. */
const LARGEST_RATIO = 250;
const LARGE = 10_000_000;
const MOST_FILES = 2_000_000;

/**
 * A ZIP. Everything that its directory says is checked before anything is read, and what is read against that: nothing is written under a
 * name that it gives. Throws a `UserError` for what is damaged or made to do harm. `folder` is where it would be unpacked to.
 */
export async function givenZip(file: string, folder: string): Promise<GivenFiles> {
  const zip = await openZip(file);
  try {
    const entries = await listEntries(zip, folder);
    return {
      sizes: new Map([...entries].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
      open: (name) => bytesOf(zip, entries.get(name), name),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw damaged(error);
  }
}

async function listEntries(zip: ZipFile, folder: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_FILES) throw new UserError("The ZIP holds more files than any export.");
  const entries = new Map<string, Entry>();
  let packed = 0;
  let unpacked = 0;
  for await (const entry of eachEntry(zip)) {
    if (entry.fileName.endsWith("/")) continue;
    const problem = problemOf(entry) ?? (entries.has(entry.fileName) ? "is there twice" : null);
    if (problem) throw new UserError(`${quote(entry.fileName)} in the ZIP ${problem}.`);
    entries.set(entry.fileName, entry);
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
  }
  if (packed > zip.fileSize)
    throw new UserError("Files in the ZIP share their bytes: it was made to grow without end.");
  const { bavail, bsize } = await statfs(folder);
  if (unpacked > bavail * bsize)
    throw new UserError(
      `The ZIP unpacks to ${Math.ceil(unpacked / 1_000_000).toLocaleString("en-US")} MB, and the disk of the data folder has not so much free.`,
    );
  return entries;
}

async function* eachEntry(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (error) {
    throw error instanceof UserError ? error : damaged(error);
  }
}

function problemOf(entry: Entry): string | null {
  const { externalFileAttributes, uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) return "is encrypted: pack it without a password";
  const type = (externalFileAttributes >>> 16) & 0o170000;
  if (type !== 0 && type !== 0o100000) return "is a link or a device, not a file";
  if (uncompressedSize > LARGE && uncompressedSize > compressedSize * LARGEST_RATIO)
    return "would grow more than any file of an export";
  return entry.canDecodeFileData() ? null : "is packed in a way that cannot be unpacked here";
}

async function* bytesOf(zip: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<Uint8Array> {
  if (!entry) throw new Error(`No ${name} in the ZIP`);
  let checksum = 0;
  try {
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw new UserError(`${quote(name)} in the ZIP is damaged and cannot be unpacked (${wordsOf(error)}).`);
  }
  if (checksum !== entry.crc32)
    throw new UserError(`${quote(name)} in the ZIP is damaged: its checksum does not fit.`);
}

function damaged(error: unknown): UserError {
  const words = wordsOf(error);
  if (/relative path|absolute path|invalid characters/.test(words))
    return new UserError(`The ZIP was made to write outside of its folder (${words}).`);
  if (/encrypt/.test(words)) return new UserError("The ZIP is encrypted: pack it without a password.");
  return new UserError(`The ZIP is cut off or damaged (${words}).`);
}

/** As the library says it, as one short line. */
function wordsOf(error: unknown): string {
  return quote(error instanceof Error ? error.message : String(error)).slice(1, -1);
}
