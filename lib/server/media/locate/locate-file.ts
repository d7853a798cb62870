import { createReadStream } from "node:fs";
import path from "node:path";
import type { FileLocation, Located, OtherFiles } from "@/lib/core/media/locate";
import { folderOf } from "@/lib/core/media/suggest/folder-of";
import { db, type WriteOptions, write } from "../../db";
import type { StoredFile } from "../../generated/prisma/client";
import { NotFoundError, UserError } from "../../outcome";
import { fileStat, hashFile } from "../../storage/file-system";
import { storedFilePath } from "../../storage/paths";
import { receiveFile, requireFreeDisk } from "../../storage/receive";
import { quoted } from "../../storage/sniff";
import { inspectLinkedFile } from "../link-file";
import { discardUnlessKnown, keepReceived } from "../received-files";
import { nameOf } from "../require-media";
import { countMissingIn } from "./missing-files";
import { isUnread, relocate } from "./relocate";
import { replaceFile } from "./replace-file";

/**
 * Finds the file of an asset that is not where it was: at the given path lies the same file, byte for byte, or it is refused with the
 * reason, unless the person wants that other one. A linked file is linked there; one of the library's own is copied back into it.
 */
export async function locateFile(
  mediaId: number,
  { path: given, replace }: FileLocation,
  options: WriteOptions,
): Promise<Located> {
  const media = await db().mediaAsset.findUnique({ where: { id: mediaId }, include: { file: true } });
  if (!media?.file) throw new NotFoundError("file");
  const { file } = media;
  if (await fileStat(storedFilePath(file)).catch(() => null))
    throw new UserError(`${quoted(file.originalName)} is where it should be. Look at this page anew.`);
  const there = await inspectLinkedFile(given);
  const reason = await whyDifferent(file, there);
  if (reason !== null && !replace) return { state: "different", reason };
  // The folder there may have been taken in before: then the library has two rows of one file, and the asset gets the one that is there.
  const isKnownThere = file.place === "linked" && (await findAt(there.path)) !== null;
  if (reason !== null || isKnownThere) {
    const { change } = await write(options, (tx) => replaceFile(tx, { mediaId, file: there }));
    return { state: "replaced", sentence: change?.sentence ?? "Nothing changed", change, others: null };
  }
  if (file.place === "linked")
    await relocate([{ id: file.id, path: there.path, facts: isUnread(file) ? there : null }]);
  else await copyBack(file, there.path);
  const others = file.place === "linked" ? await countOthers(file.path, there.path) : null;
  return { state: "found", sentence: `${nameOf(media)} found again`, change: null, others };
}

function findAt(path: string) {
  return db().storedFile.findUnique({ where: { area_path: { area: "media", path } }, select: { id: true } });
}

/** Null when it is the very file. One that was never read can only be told by its size, and one that was never there by nothing. */
async function whyDifferent(
  file: StoredFile,
  there: { path: string; size: number; originalName: string },
): Promise<string | null> {
  const { hash, size, originalName } = file;
  const name = quoted(there.originalName);
  if (isUnread(file)) return null;
  if (there.size !== Number(size))
    return `${name} is another file: it has another size than ${quoted(originalName)} had.`;
  if (hash !== null && (await hashFile(there.path)) !== hash)
    return `${name} is another file: it has the size of ${quoted(originalName)}, but another content.`;
  return null;
}

async function copyBack(file: StoredFile, source: string): Promise<void> {
  const size = Number(file.size);
  await requireFreeDisk(size);
  const received = await receiveFile(createReadStream(source), {
    originalName: file.originalName,
    maxBytes: size,
  });
  try {
    await keepReceived([received], [file.id]);
  } finally {
    await discardUnlessKnown(received);
  }
}

/** Others of the same folder have probably moved with it. */
async function countOthers(before: string, now: string): Promise<OtherFiles | null> {
  const from = folderOf(before);
  const to = path.dirname(now);
  const count = from === "" || from === to ? 0 : await countMissingIn(from);
  return count === 0 ? null : { from, to, count };
}
