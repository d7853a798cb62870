import { formatJobCode } from "@/lib/core/jobs/job-code";
import { parseAutoFields } from "@/lib/core/media/auto-fields";
import { displayName } from "@/lib/core/media/display-name";
import { type Outcome, outcome, UserError } from "../outcome";
import { quoted } from "../storage/sniff";
import { tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import type { AddedMedia } from "./add-media";
import { moveJobOn } from "./move-job-on";
import { libraryPathOf, requirePrefillJob } from "./prefill-source";
import { refilled } from "./refilled";
import { nameOf, requireMedia } from "./require-media";
import { type NewFile, storeMediaFile } from "./store-media-file";

export type AttachFileInput = { mediaId: number; files: NewFile[]; complete: boolean };

/**
 * Gives an asset that has none its file: the fields that nobody has edited are written anew, and its job moves on as for any
 * file. The file must be on disk already; it is moved to its readable name after the commit.
 */
export async function attachFile(
  tx: Tx,
  { mediaId, files, complete }: AttachFileInput,
): Promise<Outcome<AddedMedia[]>> {
  const media = await requireMedia(tx, mediaId);
  const [file, another] = files;
  if (media.fileId !== null) throw new UserError(`${nameOf(media)} has a file already.`);
  if (!file || another) throw new UserError("Attach one file.");
  const { originalName, extension } = file;
  const job = media.jobId === null ? null : await requirePrefillJob(tx, media.jobId);
  const fileTitle = media.title || displayName(originalName);
  const stored = await storeMediaFile(
    tx,
    file,
    libraryPathOf(job, { fileTitle, extension, date: new Date() }),
  );
  const { jobId } = media;
  const isThere =
    jobId !== null &&
    (await tx.mediaAsset.findFirst({ where: { jobId, fileId: stored.id }, select: { id: true } }));
  if (isThere) throw new UserError(`${formatJobCode(jobId)} has this very file already.`);

  await tx.mediaAsset.update({ where: { id: mediaId }, data: { fileId: stored.id }, select: { id: true } });
  const { tags, ...texts } = await refilled(
    tx,
    await requireMedia(tx, mediaId),
    parseAutoFields(media.autoFields),
  );
  const isSame = tags.join("\n") === media.tags.join("\n");
  await tx.mediaAsset.update({
    where: { id: mediaId },
    data: { ...texts, ...(!isSame && { tags: { deleteMany: {}, create: await tagRows(tx, tags) } }) },
    select: { id: true },
  });
  if (job) await moveJobOn(tx, job, complete);
  const added = {
    id: mediaId,
    title: texts.title,
    jobId,
    status: "added" as const,
    fileId: stored.id,
    originalName,
  };
  return outcome(`${quoted(originalName)} attached to ${nameOf({ ...texts, file: null })}`, [added]);
}
