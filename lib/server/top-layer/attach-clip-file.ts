import type { RecordId } from "@/lib/core/schema/fields";
import type { AddedMedia } from "../media/add-media";
import { libraryPathOf } from "../media/prefill-source";
import { type NewFile, storeMediaFile } from "../media/store-media-file";
import { type Outcome, outcome, UserError } from "../outcome";
import { quoted } from "../storage/sniff";
import type { Tx } from "../tx";
import { requireClip } from "./require-clip";

export type AttachClipFileInput = {
  clipId: number;
  files: NewFile[];
  /** Whether it takes the place of the file that the clip has. */
  isReplacing: boolean;
};

/** As what is said of any file that was sent. */
export type AttachedFile = AddedMedia & { jobId: null; status: "added" };

/** Gives a clip its composite file, which must be on disk already; it is moved to its readable name after the commit. */
export async function attachClipFile(
  tx: Tx,
  { clipId, files, isReplacing }: AttachClipFileInput,
): Promise<Outcome<AttachedFile[]>> {
  const { title, fileId } = await requireClip(tx, clipId);
  const [file, another] = files;
  if (!file || another) throw new UserError("Attach one file.");
  if (fileId !== null && !isReplacing) throw new UserError(`${title} has a file already.`);
  const { originalName, extension } = file;
  const wanted = libraryPathOf(null, { fileTitle: title, extension, date: new Date() });
  const stored = await storeMediaFile(tx, file, wanted);
  if (stored.id === fileId) throw new UserError(`${title} has this very file already.`);
  await tx.topLayerClip.update({
    where: { id: clipId },
    data: { fileId: stored.id },
    select: { id: true },
  });
  const attached = {
    ...{ id: clipId, title, fileId: stored.id, originalName },
    ...{ jobId: null, status: "added" as const },
  };
  const what = fileId === null ? "attached to" : "is now the file of";
  return outcome(`${quoted(originalName)} ${what} top layer clip ${title}`, [attached]);
}

/** A file of the library moves to the trash unless something else has it; undo brings it back. */
export async function detachClipFile(tx: Tx, { id }: RecordId): Promise<Outcome<{ id: number }>> {
  const { title, fileId } = await requireClip(tx, id);
  if (fileId !== null)
    await tx.topLayerClip.update({ where: { id }, data: { fileId: null }, select: { id: true } });
  return outcome(`File taken off top layer clip ${title}`, { id });
}
