import { db } from "../db";
import { once } from "../once";
import { fileStat } from "../storage/file-system";
import { storedFilePath, thumbnailPath } from "../storage/paths";
import { backgroundPool } from "./queue";
import { type ThumbnailWidth, thumbnailTargets } from "./thumbnail-sizes";
import { TaskFailure } from "./worker-pool";

/**
 * The path of a file's picture at that width; made now, before all queued work, when the cache does not hold it (the cache may
 * be deleted at any time). Null when there is no picture of it or none can be made.
 */
export async function requestThumbnail(fileId: number, width: ThumbnailWidth): Promise<string | null> {
  const file = await db().storedFile.findUnique({ where: { id: fileId } });
  if (!file?.hash || (file.kind !== "image" && file.kind !== "video")) return null;
  const { hash } = file;
  const cached = thumbnailPath(hash, width);
  if (await fileStat(cached)) return cached;
  if (memory.withoutPicture.has(hash)) return null;

  let making = memory.making.get(hash);
  if (!making) {
    making = makeNow(hash, { ...file, filePath: storedFilePath(file) }).finally(() =>
      memory.making.delete(hash),
    );
    memory.making.set(hash, making);
  }
  return (await making) ? cached : null;
}

/** Several windows ask for the same pictures at once; a file without a picture is not tried again in this run. */
const memory = once("thumbnails", () => ({
  making: new Map<string, Promise<boolean>>(),
  withoutPicture: new Set<string>(),
}));

const TIME_LIMIT = 60_000;

async function makeNow(
  hash: string,
  file: { filePath: string; mimeType: string; kind: "image" | "video" | "audio" | "other" },
): Promise<boolean> {
  const pool = backgroundPool();
  if (!pool) return false;
  const { filePath, mimeType, kind: fileKind } = file;
  const input = { kind: "thumbnail" as const, filePath, mimeType, fileKind, targets: thumbnailTargets(hash) };
  try {
    const result = await pool.run(input, { timeLimit: TIME_LIMIT, urgency: "now" });
    const hasPicture = result.kind === "thumbnail" && result.facts.hasPicture;
    if (!hasPicture) memory.withoutPicture.add(hash);
    return hasPicture;
  } catch (error) {
    if (error instanceof TaskFailure && error.reason !== "error" && error.reason !== "stopped")
      memory.withoutPicture.add(hash);
    return false;
  }
}
