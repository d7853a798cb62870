import { createHash, type Hash } from "node:crypto";
import type { Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { isYoung } from "@/lib/core/intake/retry";
import type { FileType } from "@/lib/core/media/file-types";
import { UserError } from "../../outcome";
import { isCode } from "../../storage/file-system";
import { HEAD_SIZE, sniffType } from "../../storage/sniff";
import { type FileToTakeIn, type TakenIn, UnreadableFile } from "../messages";
import { type ByteSource, inMemory, onDisk } from "./byte-source";
import { isCutOff } from "./is-cut-off";
import { factsOf } from "./probe";

/**
 * Reads files for the library, each once: type by content, hash, facts; written to its copy on the way where it is copied in. Answers for the
 * first ones only when what they hold fills the message: the others are given again.
 */
export async function takeIn(files: readonly FileToTakeIn[]): Promise<TakenIn[]> {
  const taken: TakenIn[] = [];
  let bytes = 0;
  for (let next = 0; next < files.length && bytes < MOST_TEXT; next += AT_ONCE) {
    const some = await Promise.all(files.slice(next, next + AT_ONCE).map(takeInOne));
    taken.push(...some);
    for (const one of some) if (one.state === "read") bytes += 2 * (one.facts.generation?.raw.length ?? 0);
  }
  return taken;
}

/** While one file is read from disk, another one is hashed. */
const AT_ONCE = 4;
/** Bytes of embedded texts in one message. */
const MOST_TEXT = 16 * 1024 ** 2;
/** Bytes of a file that is held in memory. */
const SMALL = 16 * 1024 ** 2;
const CHUNK = 1024 ** 2;

async function takeInOne(wanted: FileToTakeIn): Promise<TakenIn> {
  try {
    return await readWhole(wanted);
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR")) return { state: "gone" };
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UserError) return { state: "refused", reason: message, isYoung: false };
    if (error instanceof UnreadableFile)
      return { state: "refused", reason: message, isYoung: await isStillYoung(wanted.path) };
    return { state: "failed", message: inWords(error) ?? message };
  }
}

async function readWhole({ path, size, modifiedAt, name, copyTo }: FileToTakeIn): Promise<TakenIn> {
  const file = await open(path, "r");
  try {
    const before = await file.stat();
    if (!before.isFile()) return { state: "gone" };
    const isAsSeen = (now: Stats) => now.size === size && now.mtime.getTime() === modifiedAt;
    if (!isAsSeen(before)) return changed(before);
    const copy = copyTo === null ? null : await open(copyTo, "w");
    try {
      const source =
        size <= SMALL ? inMemory(path, await readAll(file, size), before.mtime) : await onDisk(file, path);
      const type = await typeOf(await source.readAt(0, HEAD_SIZE), name);
      const hash = await hashAndCopy(file, source, copy);
      await copy?.sync();
      const after = await file.stat();
      if (!isAsSeen(after)) return changed(after);
      if (await isCutOff(source, type.mimeType))
        throw new UnreadableFile("The file ends too early. It is damaged, or was not written to its end.");
      return { state: "read", hash, type, facts: await factsOf(source, type) } satisfies TakenIn;
    } finally {
      await copy?.close();
    }
  } finally {
    await file.close();
  }
}

/** What has no content yet, or only the zeros that hold its place on the disk, may get some; everything else is what it is. */
function typeOf(head: Buffer, name: string): Promise<FileType> {
  return sniffType(head, name).catch((error: Error) => {
    throw head.some((byte) => byte !== 0) ? error : new UnreadableFile(error.message);
  });
}

function changed({ size, mtime }: Stats): TakenIn {
  return { state: "changed", size, modifiedAt: mtime.getTime() };
}

/** It may have shrunk meanwhile: fewer bytes come back, and the look at its size afterwards tells. */
async function readAll(file: FileHandle, size: number): Promise<Buffer> {
  const content = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(content, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return content.subarray(0, filled);
}

async function hashAndCopy(
  file: FileHandle,
  { content }: ByteSource,
  copy: FileHandle | null,
): Promise<string> {
  const hash = createHash("sha256");
  if (content) await pass(content, hash, copy);
  else {
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (let position = 0; ; ) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK, position);
      if (bytesRead === 0) break;
      await pass(chunk.subarray(0, bytesRead), hash, copy);
      position += bytesRead;
    }
  }
  return hash.digest("hex");
}

async function pass(bytes: Buffer, hash: Hash, copy: FileHandle | null): Promise<void> {
  hash.update(bytes);
  await copy?.writeFile(bytes);
}

async function isStillYoung(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && isYoung(found.mtimeMs, Date.now());
}

function inWords(error: unknown): string | null {
  if (isCode(error, "EACCES", "EPERM")) return "The file may not be read.";
  if (isCode(error, "ENOSPC")) return "The disk is too full for this file. Free some space and try again.";
  if (isCode(error, "EBUSY", "ETXTBSY")) return "Another program holds the file open.";
  return null;
}
