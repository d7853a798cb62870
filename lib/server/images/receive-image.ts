import { splashFileType, splashTypesInWords } from "@/lib/core/media/file-types";
import { backgroundPool } from "../background/queue";
import { requirePixelLimit } from "../background/tasks/picture-limits";
import { TaskFailure } from "../background/worker-pool";
import { UserError } from "../outcome";
import { readMultipart } from "../storage/multipart";
import { holdingPath } from "../storage/paths";
import { discardReceived, type ReceivedFile, receiveFile } from "../storage/receive";
import { quoted } from "../storage/sniff";
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
          accept: requireSplashType,
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

function requireSplashType({ mimeType }: { mimeType: string }): void {
  if (!splashFileType(mimeType)) throw new UserError(`A splash image is a ${splashTypesInWords} file.`);
}

/** Only the header is read, and not in this process. */
async function readSize(image: ReceivedFile): Promise<{ width: number; height: number }> {
  const pool = backgroundPool();
  if (!pool) throw new UserError("The server is stopping. Try again in a moment.");
  const { uuid, mimeType, kind: fileKind } = image;
  const filePath = holdingPath("incoming", uuid);
  try {
    const result = await pool.run(
      { kind: "probe", filePath, mimeType, fileKind, targets: [] },
      { timeLimit: 30_000, isUrgent: true },
    );
    const { width, height } = result.kind === "probe" ? result.facts : { width: null, height: null };
    if (!width || !height)
      throw new UserError(`${quoted(image.originalName)} has no size that could be read.`);
    requirePixelLimit(width, height);
    return { width, height };
  } catch (error) {
    if (error instanceof TaskFailure)
      throw new UserError(`${quoted(image.originalName)} could not be read. ${error.message}`);
    throw error instanceof UserError
      ? error
      : new UserError(error instanceof Error ? error.message : String(error));
  }
}
