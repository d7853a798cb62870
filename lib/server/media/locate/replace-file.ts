import { formatJobCode } from "@/lib/core/jobs/job-code";
import { displayName } from "@/lib/core/media/display-name";
import { type Outcome, outcome, UserError } from "../../outcome";
import type { Tx } from "../../tx";
import { libraryPathOf, requirePrefillJob } from "../prefill-source";
import { nameOf, requireMedia } from "../require-media";
import { type NewFile, storeMediaFile } from "../store-media-file";

export type ReplaceFileInput = { mediaId: number; file: NewFile };

/**
 * Gives an asset another file in the place of its own; what is written about it stays. The old one goes to the trash when it was the
 * library's and nothing else refers to it. The file must have been looked at, or be on disk already.
 */
export async function replaceFile(
  tx: Tx,
  { mediaId, file }: ReplaceFileInput,
): Promise<Outcome<{ id: number }>> {
  const media = await requireMedia(tx, mediaId);
  const { jobId } = media;
  const job = jobId === null ? null : await requirePrefillJob(tx, jobId);
  const { originalName, extension } = file;
  const fileTitle = media.title || displayName(originalName);
  const stored = await storeMediaFile(
    tx,
    file,
    libraryPathOf(job, { fileTitle, extension, date: new Date() }),
  );
  if (stored.id === media.fileId) return outcome("Nothing changed", { id: mediaId });
  const isThere =
    jobId !== null &&
    (await tx.mediaAsset.findFirst({ where: { jobId, fileId: stored.id }, select: { id: true } }));
  if (isThere) throw new UserError(`${formatJobCode(jobId)} has this very file already.`);
  // A marked part is one of the old clip.
  await tx.mediaAsset.update({
    where: { id: mediaId },
    data: { fileId: stored.id, markIn: null, markOut: null },
    select: { id: true },
  });
  return outcome(`${nameOf(media)}: file replaced`, { id: mediaId });
}
