import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile, link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/** Size and identity of a regular file, or null when there is none. */
export async function fileStat(absolute: string): Promise<{ size: number; identity: string } | null> {
  try {
    const found = await stat(absolute, { bigint: true });
    if (!found.isFile()) return null;
    return { size: Number(found.size), identity: `${found.dev}:${found.ino}` };
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR", "ENAMETOOLONG")) return null;
    throw error;
  }
}

/**
 * Gives the file at `source` the additional or new name `target` without ever replacing what is there; "taken" when the
 * name is in use. The bytes are whole under `target` from its first moment, except on file systems without hard links,
 * where an empty file reserves the name for an instant (`isReserved` recognises it after a crash).
 *
 * `source` may still exist afterwards; the caller removes it once the move is recorded.
 */
export async function publishFile(source: string, target: string): Promise<"done" | "taken"> {
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await link(source, target);
  } catch (error) {
    if (isCode(error, "EEXIST")) return (await isSameFile(source, target)) ? "done" : "taken";
    if (isCode(error, "EXDEV")) return publishCopy(source, target);
    if (isCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES", "EISDIR", "UNKNOWN"))
      return publishByRename(source, target);
    throw error;
  }
  await syncFolder(path.dirname(target));
  return "done";
}

/** `publishFile` without hard links: reserves the name by an exclusive create, then renames over the reservation. */
export async function publishByRename(source: string, target: string): Promise<"done" | "taken"> {
  try {
    await (await open(target, "wx")).close();
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    if (!(await isReserved(target))) return "taken";
  }
  await rename(source, target);
  await syncFolder(path.dirname(target));
  return "done";
}

/** Moves a file to a name that only it can have (an UUID): whatever lies there is an earlier try of the same move. */
export async function moveFile(source: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await rename(source, target);
  } catch (error) {
    if (!isCode(error, "EXDEV")) throw error;
    await copySynced(source, `${target}.part`);
    await rename(`${target}.part`, target);
    await rm(source, { force: true });
  }
  await syncFolder(path.dirname(target));
}

/** An empty file under a name that a row claims is our own reservation: empty files are never accepted. */
export async function isReserved(target: string): Promise<boolean> {
  return (await fileStat(target))?.size === 0;
}

/** SHA-256 of a file's bytes in lower-case hex, read as a stream. */
export async function hashFile(absolute: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(absolute, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return hash.digest("hex");
}

/** The first `bytes`, or as many as there are. */
export async function readHead(absolute: string, bytes: number): Promise<Buffer> {
  const handle = await open(absolute, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** An error of the operating system, such as `ENOENT`. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([fileStat(a), fileStat(b)]);
  return first !== null && first.identity === second?.identity;
}

/** The target lies on another disk: copy beside it under a name nobody uses, then publish that. */
async function publishCopy(source: string, target: string): Promise<"done" | "taken"> {
  const part = path.join(path.dirname(target), `.${path.basename(source)}.part`);
  await copySynced(source, part);
  try {
    if ((await publishFile(part, target)) === "done") return "done";
    // After a crash between publishing and recording it, the name is taken by our own earlier copy.
    return (await hasSameBytes(part, target)) ? "done" : "taken";
  } finally {
    await rm(part, { force: true });
  }
}

async function hasSameBytes(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([fileStat(a), fileStat(b)]);
  return first !== null && first.size === second?.size && (await hashFile(a)) === (await hashFile(b));
}

async function copySynced(source: string, part: string): Promise<void> {
  await rm(part, { force: true });
  await copyFile(source, part, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const copied = await open(part, "r+");
  try {
    await copied.sync();
  } finally {
    await copied.close();
  }
}

/** Makes a new name survive a power cut. Windows cannot open folders; its file system journals names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
