import { displayName } from "@/lib/core/media/display-name";
import { safeFileName } from "@/lib/core/text/safe-file-name";
import { writeQuietly } from "../db";
import { freePath } from "../storage/free-path";
import { discardReceived, handOver, type ReceivedFile } from "../storage/receive";

export type UploadedImage = { id: number; width: number | null; height: number | null; hash: string | null };

/**
 * Gives a received picture its row. The same bytes again are the same file, shared by the records that show it. `size` in pixels, read
 * from the file and found fit to be shown.
 */
export async function storeImage(
  image: ReceivedFile,
  size: { width: number; height: number },
): Promise<UploadedImage> {
  const { uuid, originalName, hash, mimeType, kind, extension } = image;
  const select = { id: true, width: true, height: true, hash: true } as const;
  const { stored, isNew } = await writeQuietly(async (tx) => {
    const same = await tx.storedFile.findFirst({
      where: { area: "images", hash, size: image.size, missingAt: null, place: { not: "purging" } },
      select,
    });
    if (same) return { stored: same, isNew: false };
    const path = await freePath(tx, "images", safeFileName(displayName(originalName), extension));
    const stored = await tx.storedFile.create({
      data: {
        ...{ uuid, area: "images", place: "incoming", path, originalName, hash, mimeType, kind },
        ...{ ...size, size: image.size, probedAt: new Date(), tasks: { create: { kind: "thumbnail" } } },
      },
      select,
    });
    return { stored, isNew: true };
  });
  if (isNew) handOver(image);
  else await discardReceived(image);
  return stored;
}
