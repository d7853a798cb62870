import { Readable } from "node:stream";
import { backgroundPool } from "../background/queue";
import { forgetWithoutPicture } from "../background/request-picture";
import { thumbnailTargets } from "../background/thumbnail-sizes";
import { TaskFailure } from "../background/worker-pool";
import { NotFoundError, UserError } from "../outcome";
import { fileStat } from "../storage/file-system";
import { holdingPath, thumbnailPath } from "../storage/paths";
import { discardReceived, receiveFile } from "../storage/receive";
import { wantedSplash } from "../storage/sniff";
import { getMediaFile } from "./queries";

const MAX_BYTES = 8e6;

/**
 * Keeps a frame that a browser drew as the thumbnail of a clip, where the server has no decoder of its own. One that is there already
 * stays. Throws a `UserError` for what is no picture and for what is no clip.
 */
export async function receivePoster(id: number, body: ReadableStream<Uint8Array> | null): Promise<void> {
  const file = await getMediaFile(id);
  if (!file?.hash) throw new NotFoundError("file");
  if (file.kind !== "video") throw new UserError("Only clips have a frame as their thumbnail.");
  const pool = backgroundPool();
  if (!pool || !body) throw new UserError("The picture did not arrive.");
  const targets = thumbnailTargets(file.hash);
  if (await fileStat(thumbnailPath(file.hash, 320))) return;
  const source = Readable.from(body, { objectMode: false });
  const frame = await receiveFile(source, {
    originalName: "frame",
    maxBytes: MAX_BYTES,
    wanted: wantedSplash,
  });
  try {
    const { mimeType, kind: fileKind, uuid } = frame;
    const input = { kind: "thumbnail" as const, filePath: holdingPath("incoming", uuid), mimeType, fileKind };
    await pool.run({ ...input, targets }, { timeLimit: 30_000, urgency: "now" });
    forgetWithoutPicture(file.hash);
  } catch (error) {
    throw error instanceof TaskFailure ? new UserError(error.message) : error;
  } finally {
    await discardReceived(frame);
  }
}
