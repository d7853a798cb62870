import { backgroundPool } from "../background/queue";
import { requirePixelLimit } from "../background/tasks/picture-limits";
import { thumbnailTargets } from "../background/thumbnail-sizes";
import { UserError } from "../outcome";
import { readMultipart } from "../storage/multipart";
import { holdingPath } from "../storage/paths";
import { discardReceived, type ReceivedFile, receiveFile } from "../storage/receive";
import { quoted, wantedSplash } from "../storage/sniff";
import { storeImage, type UploadedImage } from "./store-image";

/**
 * Takes in one splash image. Nothing refers to it yet: it waits in incoming/ until a record does, and goes to the trash at
 * the next start when none did.
 */
export async function receiveImage(request: Request): Promise<UploadedImage> {
  const received: ReceivedFile[] = [];
  try {
    await readMultipart(request, async ({ name, stream }) => {
      received.push(
        await receiveFile(stream, {
          originalName: name,
          maxBytes: MAX_IMAGE_BYTES,
          wanted: wantedSplash,
        }),
      );
    });
    const [image] = received;
    if (!image || received.length > 1) throw new UserError("Send one picture.");
    return await storeImage(image, await readSize(image));
  } catch (error) {
    for (const file of received) await discardReceived(file);
    throw error;
  }
}

const MAX_IMAGE_BYTES = 200e6;

/**
 * The size in pixels. The pictures that screens show are made on the way, not in this process, so that a damaged file is refused while
 * the person who sent it still looks.
 */
async function readSize(image: ReceivedFile): Promise<{ width: number; height: number }> {
  const pool = backgroundPool();
  if (!pool) throw new UserError("The server is stopping. Try again in a moment.");
  const { uuid, mimeType, kind: fileKind, hash } = image;
  const input = { filePath: holdingPath("incoming", uuid), mimeType, fileKind };
  const options = { timeLimit: 60_000, urgency: "now" as const };
  try {
    const result = await pool.run({ ...input, kind: "probe", targets: [] }, options);
    const { width, height } = result.kind === "probe" ? result.facts : { width: null, height: null };
    if (!width || !height)
      throw new UserError(`${quoted(image.originalName)} has no size that could be read.`);
    requirePixelLimit(width, height);
    await pool.run({ ...input, kind: "thumbnail", targets: thumbnailTargets(hash) }, options);
    return { width, height };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${quoted(image.originalName)} could not be read. ${message}`);
  }
}
