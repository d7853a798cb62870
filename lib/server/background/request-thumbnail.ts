import { db } from "../db";
import { fileStat } from "../storage/file-system";
import { storedFilePath, stripPath, thumbnailPath } from "../storage/paths";
import { makeForCache } from "./request-picture";
import { type ThumbnailWidth, thumbnailTargets } from "./thumbnail-sizes";

/**
 * The path of a file's picture at that width; made now when the cache does not hold it (the cache may be deleted at any time). Null when
 * there is no picture of it or none can be made.
 */
export async function requestThumbnail(fileId: number, width: ThumbnailWidth): Promise<string | null> {
  const file = await db().storedFile.findUnique({ where: { id: fileId } });
  if (!file?.hash || (file.kind !== "image" && file.kind !== "video")) return null;
  const { hash, mimeType, kind: fileKind } = file;
  const cached = thumbnailPath(hash, width);
  if (await fileStat(cached)) return cached;
  const input = { filePath: storedFilePath(file), mimeType, fileKind, targets: thumbnailTargets(hash) };
  return (await makeForCache(hash, { kind: "thumbnail", ...input })) ? cached : null;
}

/** The path of a clip's frames side by side, likewise; null when it is no clip, or without ffmpeg. */
export async function requestStrip(fileId: number): Promise<string | null> {
  const file = await db().storedFile.findUnique({ where: { id: fileId } });
  if (!file?.hash || file.kind !== "video" || !file.seconds) return null;
  const { hash, seconds } = file;
  const target = stripPath(hash);
  if (await fileStat(target)) return target;
  const input = { kind: "strip" as const, filePath: storedFilePath(file), seconds, target };
  return (await makeForCache(`${hash}-strip`, input)) ? target : null;
}
