import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm, statfs } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { FileType } from "@/lib/core/media/file-types";
import { UserError } from "../outcome";
import { isCode } from "./file-system";
import { arriving } from "./leftovers";
import { folderPath, holdingPath } from "./paths";
import { HEAD_SIZE, quoted, sniffType, type WantedFiles } from "./sniff";

/** A whole file in incoming/, on disk and synced, that no row knows yet. */
export type ReceivedFile = FileType & {
  uuid: string;
  /** As the sender named it. */
  originalName: string;
  /** Bytes. */
  size: number;
  /** SHA-256, lower-case hex. */
  hash: string;
};

export type ReceiveOptions = {
  originalName: string;
  /** Bytes; the file is refused beyond it. */
  maxBytes: number;
  /** What else is refused after the first bytes; media by default. */
  wanted?: WantedFiles;
};

/**
 * Streams one file to `incoming/<uuid>`: hashed and measured on the way, refused as soon as its first bytes are of a type we
 * do not take, synced to disk at the end. The source is read no faster than the disk takes it. On any error (also when the
 * sender goes away) nothing is left behind.
 *
 * The caller gives the file a row, or calls `discardReceived`.
 */
export async function receiveFile(source: Readable, options: ReceiveOptions): Promise<ReceivedFile> {
  const uuid = randomUUID();
  arriving.add(uuid);
  try {
    await mkdir(folderPath("incoming"), { recursive: true });
    const facts = await writeStream(source, holdingPath("incoming", uuid), options);
    return { uuid, originalName: options.originalName, ...facts };
  } catch (error) {
    await discardReceived({ uuid });
    throw isCode(error, "ENOSPC") ? new UserError(DISK_FULL) : error;
  }
}

/** The file has a row now: settle may move it. */
export function handOver(file: Pick<ReceivedFile, "uuid">): void {
  arriving.delete(file.uuid);
}

/** Removes a file that gets no row; it may be gone already. */
export async function discardReceived(file: Pick<ReceivedFile, "uuid">): Promise<void> {
  await rm(holdingPath("incoming", file.uuid), { force: true });
  arriving.delete(file.uuid);
}

/** Throws a `UserError` when `bytes` more would fill the disk to its last half gigabyte. */
export async function requireFreeDisk(bytes: number): Promise<void> {
  await mkdir(folderPath("incoming"), { recursive: true });
  const disk = await statfs(folderPath("incoming"));
  if (disk.bavail * disk.bsize < bytes + RESERVED_BYTES) throw new UserError(DISK_FULL);
}

const DISK_FULL = "The disk is too full for this file. Free some space and try again.";
/** Left free for the database and for everybody else. */
const RESERVED_BYTES = 512 * 1024 ** 2;
const CHECK_DISK_EVERY = 256 * 1024 ** 2;

async function writeStream(
  source: Readable,
  target: string,
  { originalName, maxBytes, wanted }: ReceiveOptions,
): Promise<FileType & { size: number; hash: string }> {
  const hash = createHash("sha256");
  const file = await open(target, "wx");
  let head: Buffer = Buffer.alloc(0);
  let type: FileType | null = null;
  let size = 0;
  let checkDiskAt = 0;
  const sniff = async () => {
    type = await sniffType(head, originalName, wanted);
    return type;
  };
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes)
        throw new UserError(`${quoted(originalName)} is larger than the limit of ${gigabytes(maxBytes)}.`);
      if (size > checkDiskAt) {
        await requireFreeDisk(CHECK_DISK_EVERY);
        checkDiskAt = size + CHECK_DISK_EVERY;
      }
      hash.update(chunk);
      if (!type) {
        head = Buffer.concat([head, chunk.subarray(0, HEAD_SIZE - head.length)]);
        if (head.length >= HEAD_SIZE) type = await sniff();
      }
      await file.writeFile(chunk);
    }
    type ??= await sniff();
    await file.sync();
    return { ...type, size, hash: hash.digest("hex") };
  } finally {
    await file.close();
  }
}

function gigabytes(bytes: number): string {
  return `${Number((bytes / 1e9).toFixed(1))} GB`;
}
