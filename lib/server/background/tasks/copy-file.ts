import { createHash, type Hash } from "node:crypto";
import { access, constants, type FileHandle, open } from "node:fs/promises";
import type { ByteReader } from "@/lib/core/media/embed/bytes";
import { DamagedFile } from "@/lib/core/media/embed/bytes";
import type { Part } from "@/lib/core/media/embed/parts";
import { canHoldXmp, planCopy } from "@/lib/core/media/embed/plan-copy";
import { NoRoomForXmp } from "@/lib/core/media/embed/wish";
import { hashFile } from "../../storage/file-system";
import { type CopyFacts, type CopyInput, UnreadableFile } from "../messages";
import { withFile } from "./byte-source";
import { readFacts } from "./probe";
import { withoutHiddenTexts } from "./without-hidden-texts";

/**
 * Writes a copy to `target`, which must not exist, and reads it back. With texts taken out, the readers of generators must find nothing in
 * it. Whoever does not want it any more removes the target; the copying then ends.
 */
export async function copyFile(input: CopyInput): Promise<CopyFacts> {
  const { filePath, mimeType, isStripped, target } = input;
  const rewritten = isStripped && mimeType === "image/png" ? await withoutHiddenTexts(filePath) : null;
  const copied = await withFile(filePath, async (source) => {
    const reader = rewritten ? inMemory(rewritten) : source;
    const { parts, facts } = await plan(reader, input);
    const target = await open(input.target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    try {
      const written = await writeParts(reader, parts ?? [{ from: 0, to: reader.size }], target, input.target);
      await target.utimes(source.modifiedAt, source.modifiedAt);
      await target.sync();
      return { ...facts, ...written, modifiedAt: source.modifiedAt.getTime() };
    } finally {
      await target.close();
    }
  });
  if ((await hashFile(target)) !== copied.hash) throw new Error("What was written is not what was read.");
  if (isStripped) await requireNothingLeft(input);
  return { ...copied, isRewritten: rewritten !== null };
}

type Planned = { parts: readonly Part[] | null; facts: Pick<CopyFacts, "xmp"> };

/** A file that is damaged, or has no room, is copied as it is when only something was to be written into it. */
async function plan(
  reader: ByteReader,
  { mimeType, xmp, isStripped }: Pick<CopyInput, "mimeType" | "xmp" | "isStripped">,
): Promise<Planned> {
  try {
    const planned = await planCopy(reader, mimeType, { xmp, isStripped });
    if (!planned) return { parts: null, facts: { xmp: "none" } };
    const { parts, isXmpReplaced } = planned;
    return {
      parts: parts.list,
      facts: { xmp: xmp && canHoldXmp(mimeType) ? (isXmpReplaced ? "replaced" : "written") : "none" },
    };
  } catch (error) {
    if (error instanceof NoRoomForXmp && xmp) return plan(reader, { mimeType, xmp: null, isStripped });
    if (error instanceof DamagedFile && !isStripped) return { parts: null, facts: { xmp: "none" } };
    if (error instanceof DamagedFile)
      throw new UnreadableFile(`Its texts cannot be taken out, because it is damaged. ${error.message}`);
    throw error;
  }
}

/** Bytes read at a time, and how often it is looked whether the copy is wanted still. */
const CHUNK = 1024 ** 2;
const LOOK_EVERY = 32;

async function writeParts(
  reader: ByteReader,
  parts: readonly Part[],
  target: FileHandle,
  path: string,
): Promise<{ size: number; hash: string }> {
  const hash = createHash("sha256");
  let size = 0;
  let chunks = 0;
  for (const part of parts)
    for await (const chunk of bytesOf(reader, part)) {
      await writeAll(target, chunk, hash);
      size += chunk.length;
      chunks += 1;
      if (chunks % LOOK_EVERY === 0) await access(path);
    }
  return { size, hash: hash.digest("hex") };
}

async function writeAll(target: FileHandle, chunk: Uint8Array, hash: Hash): Promise<void> {
  hash.update(chunk);
  for (let done = 0; done < chunk.length; ) done += (await target.write(chunk, done)).bytesWritten;
}

async function* bytesOf(reader: ByteReader, part: Part): AsyncGenerator<Uint8Array> {
  if ("bytes" in part) return yield part.bytes;
  const [from, to] = "to" in part ? [part.from, part.to] : [0, part.zeros];
  for (let at = from; at < to; at += CHUNK) {
    const length = Math.min(CHUNK, to - at);
    const chunk = "to" in part ? await reader.readAt(at, length) : new Uint8Array(length);
    if (chunk.length < length) throw new Error("The file became shorter while it was read.");
    yield chunk;
  }
}

function inMemory(content: Buffer): ByteReader {
  return {
    size: content.length,
    readAt: async (position, length) => content.subarray(position, position + length),
  };
}

async function requireNothingLeft({ target, mimeType, fileKind }: CopyInput): Promise<void> {
  if (fileKind === "other") throw new UnreadableFile("Nobody knows what is in a file of this kind.");
  const { generation } = await readFacts({ filePath: target, mimeType, fileKind });
  if (generation)
    throw new UnreadableFile("What a generator wrote into it cannot be taken out of a file of this kind.");
}
