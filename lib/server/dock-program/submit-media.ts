import path from "node:path";
import type { DockSubmission } from "@/lib/core/dock-program/questions";
import { db, type WriteOptions, write } from "../db";
import { addMedia } from "../media/add-media";
import { inspectLinkedFile } from "../media/link-file";
import { moveJobsOn } from "../media/move-job-on";
import { placeKnownFiles } from "../media/place-known-files";
import { requirePrefillJob } from "../media/prefill-source";
import { NotFoundError, type Outcome, outcome } from "../outcome";
import { fileStat } from "../storage/file-system";
import { folderPath } from "../storage/paths";
import type { Tx } from "../tx";

/** The asset that the file is now. */
export type Submitted = { id: number; title: string };

/**
 * Links a file where it lies, as a medium of its job, and completes the job. Only the beginning of the file is read: its facts follow in
 * the background. A file that is known is no mistake: the asset that waits without a job becomes the job's, that of another job stays and
 * the job gets a second one, and one that the job has already is the answer.
 *
 * @throws UserError when there is no such file, or when it is none that can be linked
 */
export async function submitMedia(
  { job_id: jobId, file_path: filePath }: DockSubmission,
  options: WriteOptions,
): Promise<Submitted> {
  const ownFileId = await findLibraryFile(filePath);
  if (ownFileId !== null) return (await write(options, (tx) => submitKnown(tx, ownFileId, jobId))).value;
  const file = await inspectLinkedFile(filePath);
  const { value } = await write(options, async (tx) => {
    const { sentence, value: added } = await addMedia(tx, {
      files: [file],
      jobId,
      complete: true,
      isAsking: true,
    });
    const [one] = added;
    if (!one) throw new NotFoundError("file");
    if (one.status === "duplicate") return submitKnown(tx, one.fileId, one.wantedJobId ?? null);
    return outcome(sentence, { id: one.id, title: one.title });
  });
  return value;
}

async function submitKnown(tx: Tx, fileId: number, jobId: number | null): Promise<Outcome<Submitted>> {
  const assets = await tx.mediaAsset.findMany({
    where: { fileId },
    orderBy: { id: "asc" },
    select: { id: true, title: true, jobId: true },
  });
  const [first] = assets;
  if (!first) throw new NotFoundError("file");
  const ofJob = assets.find((asset) => asset.jobId === jobId);
  if (ofJob || jobId === null) {
    if (jobId !== null) await moveJobsOn(tx, [await requirePrefillJob(tx, jobId)], true);
    const { id, title } = ofJob ?? first;
    return outcome(`${title} submitted again`, { id, title });
  }
  const waiting = assets.find((asset) => asset.jobId === null);
  const { sentence, value: placed } = await placeKnownFiles(tx, {
    ids: [(waiting ?? first).id],
    as: waiting ? "move" : "second",
    ...{ jobId, complete: true },
  });
  const asset = await tx.mediaAsset.findUniqueOrThrow({
    where: { id: placed[0]?.id ?? 0 },
    select: { id: true, title: true },
  });
  return outcome(sentence, asset);
}

/** The stored file that lies under a path of the library's own folder, when there is one. */
async function findLibraryFile(filePath: string): Promise<number | null> {
  const relative = path.relative(folderPath("media"), filePath);
  if (!path.isAbsolute(filePath) || relative.startsWith("..") || path.isAbsolute(relative)) return null;
  if (filePath.includes("\0") || !(await fileStat(filePath))) return null;
  const file = await db().storedFile.findUnique({
    where: { area_path: { area: "media", path: relative.split(path.sep).join("/") } },
    select: { id: true, _count: { select: { media: true } } },
  });
  return file && file._count.media > 0 ? file.id : null;
}
