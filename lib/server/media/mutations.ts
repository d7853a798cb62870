import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { autoFieldsAfterEdit, formatAutoFields, parseAutoFields } from "@/lib/core/media/auto-fields";
import type {
  MediaChanges,
  MediaDeletion,
  MediaRefill,
  MediaSelection,
  QualityOfMany,
  RatingOfMany,
} from "@/lib/core/media/edit";
import { mediaFieldLabels } from "@/lib/core/media/field-labels";
import { mediaQualityLabels } from "@/lib/core/media/quality";
import { tagKey } from "@/lib/core/tags/tags";
import { idList } from "../id-list";
import { type Outcome, outcome, UserError } from "../outcome";
import { tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { moveJobOn } from "./move-job-on";
import { refilled } from "./refilled";
import { nameOf, requireMedia } from "./require-media";
import { requireReferences } from "./require-references";
import { requireSelectedMedia } from "./selected-media";

/**
 * Writes the given fields where they differ. Linked to another job, its fields that nobody has edited are written anew from
 * that job, and a job that was still to be made is now rendered.
 */
export async function updateMedia(tx: Tx, input: MediaChanges): Promise<Outcome<{ id: number }>> {
  const { id, ...changes } = input;
  const before = await requireMedia(tx, id);
  await requireReferences(tx, before, changes);
  const job = await findNewJob(tx, before, changes.jobId);

  const edited = { ...before, ...changes };
  const kept = autoFieldsAfterEdit(parseAutoFields(before.autoFields), before, edited);
  const after = job ? { ...edited, ...(await refilled(tx, edited, kept)) } : edited;
  const labels = changedFields(comparable(before), comparable(after), mediaFieldLabels);
  if (labels.length === 0) return outcome("Nothing changed", { id });

  const { tags, title, description, seoTitle, seoDescription, prompt, notes, characterId, outputTypeId } =
    after;
  await tx.mediaAsset.update({
    where: { id },
    data: {
      ...{ title, description, seoTitle, seoDescription, prompt, notes, characterId, outputTypeId },
      jobId: after.jobId,
      autoFields: formatAutoFields(kept),
      ...(labels.includes(mediaFieldLabels.tags) && {
        tags: { deleteMany: {}, create: await tagRows(tx, tags) },
      }),
    },
    select: { id: true },
  });
  if (job && before.fileId !== null) await moveJobOn(tx, job);
  const what = job ? `linked to ${formatJobCode(job.id)}` : `${joinWords(labels)} changed`;
  return outcome(`${nameOf(before)}: ${what}`, { id });
}

/** Writes the chosen fields anew from the job, whoever wrote them last; they count as automatic again. */
export async function refillMedia(tx: Tx, { id, fields }: MediaRefill): Promise<Outcome<{ id: number }>> {
  const before = await requireMedia(tx, id);
  const { tags, ...texts } = await refilled(tx, before, fields);
  const autoFields = formatAutoFields([...parseAutoFields(before.autoFields), ...fields]);
  const labels = fields.map((field) => mediaFieldLabels[field]);
  const isTagChange = !isSameList(tags.map(tagKey), before.tags.map(tagKey));
  await tx.mediaAsset.update({
    where: { id },
    data: {
      ...texts,
      autoFields,
      ...(isTagChange && { tags: { deleteMany: {}, create: await tagRows(tx, tags) } }),
    },
    select: { id: true },
  });
  return outcome(`${nameOf(before)}: ${joinWords(labels)} filled in again`, { id });
}

/** Those that have it already are left alone, here and below. */
export async function setMediaQuality(
  tx: Tx,
  { quality, ...selection }: QualityOfMany,
): Promise<Outcome<null>> {
  const { ids, name } = await requireSelectedMedia(tx, selection);
  await tx.$executeRaw`
    UPDATE MediaAsset SET quality = ${quality}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND quality <> ${quality}`;
  return outcome(`${name} → ${mediaQualityLabels[quality].toLowerCase()}`, null);
}

/** 0 to 5; 0 is not rated. */
export async function setMediaRating(tx: Tx, { rating, ...selection }: RatingOfMany): Promise<Outcome<null>> {
  const { ids, name } = await requireSelectedMedia(tx, selection);
  await tx.$executeRaw`
    UPDATE MediaAsset SET rating = ${rating}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND rating <> ${rating}`;
  return outcome(`${name} ${rating === 0 ? "not rated" : `rated ${rating} of 5`}`, null);
}

/** The file of the library follows into the trash; undo brings both back. A file linked in place stays where it is. */
export async function deleteMedia(tx: Tx, { id }: MediaDeletion): Promise<Outcome<{ id: number }>> {
  const media = await requireMedia(tx, id);
  await tx.mediaAsset.delete({ where: { id }, select: { id: true } });
  return outcome(`${nameOf(media)} deleted`, { id });
}

/** As `deleteMedia`. */
export async function deleteManyMedia(tx: Tx, selection: MediaSelection): Promise<Outcome<null>> {
  const { ids, name } = await requireSelectedMedia(tx, selection);
  await tx.$executeRaw`DELETE FROM MediaAsset WHERE id IN ${idList(ids)}`;
  return outcome(`${name} deleted`, null);
}

/** The job it is about to be linked to, if that is another one; refuses one that has the very file. */
async function findNewJob(
  tx: Tx,
  before: { jobId: number | null; fileId: number | null },
  jobId: number | null | undefined,
) {
  if (jobId == null || jobId === before.jobId) return null;
  const { fileId } = before;
  const same = fileId && (await tx.mediaAsset.findFirst({ where: { jobId, fileId }, select: { id: true } }));
  if (same)
    throw new UserError("The job has this file already.", {
      jobId: `${formatJobCode(jobId)} has this very file already.`,
    });
  return tx.job.findUniqueOrThrow({ where: { id: jobId }, select: { id: true, status: true } });
}

type Comparable = { tags: readonly string[] };

function comparable<Fields extends Comparable>(fields: Fields): Fields & { tags: string[] } {
  return { ...fields, tags: fields.tags.map(tagKey) };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
