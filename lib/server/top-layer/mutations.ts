import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { RecordId } from "@/lib/core/schema/fields";
import { tagKey } from "@/lib/core/tags/tags";
import { copyName, copyStem } from "@/lib/core/text/copy-name";
import { foldName } from "@/lib/core/text/fold-name";
import type { ClipDeletion } from "@/lib/core/top-layer/bulk";
import { clipFieldLabels } from "@/lib/core/top-layer/field-labels";
import type { ClipChanges } from "@/lib/core/top-layer/schema";
import { type Outcome, outcome } from "../outcome";
import { tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { deleteClips } from "./bulk";
import { requireClip } from "./require-clip";

type Id = { id: number };

/** Writes the given fields where they differ: saving an unchanged form is no change. */
export async function updateClip(tx: Tx, { id, ...changes }: ClipChanges): Promise<Outcome<Id>> {
  const before = await requireClip(tx, id);
  const { title, description, tags, seoTitle, seoDescription, notes } = { ...before, ...changes };
  const texts = { title, description, seoTitle, seoDescription, notes };
  const labels = changedFields(
    { ...before, tags: before.tags.map(tagKey) },
    { ...before, ...texts, tags: tags.map(tagKey) },
    clipFieldLabels,
  );
  if (labels.length === 0) return outcome("Nothing changed", { id });
  await tx.topLayerClip.update({
    where: { id },
    data: {
      ...texts,
      titleKey: foldName(title),
      ...(labels.includes(clipFieldLabels.tags) && {
        tags: { deleteMany: {}, create: await tagRows(tx, tags) },
      }),
    },
    select: { id: true },
  });
  return outcome(`Top layer clip ${before.title}: ${joinWords(labels)} changed`, { id });
}

/** The copy has the same jobs and metadata; the composite file stays with the original. */
export async function duplicateClip(tx: Tx, { id }: RecordId): Promise<Outcome<Id>> {
  const { title: original, description, seoTitle, seoDescription, notes } = await requireClip(tx, id);
  const similar = await tx.topLayerClip.findMany({
    where: { titleKey: { startsWith: copyStem(original) } },
    select: { titleKey: true },
  });
  const title = copyName(
    original,
    similar.map(({ titleKey }) => ({ nameKey: titleKey })),
  );
  const [tags, jobs] = await Promise.all([
    tx.topLayerTag.findMany({ where: { clipId: id }, select: { tagId: true, position: true } }),
    tx.topLayerJob.findMany({ where: { clipId: id }, select: { jobId: true, position: true } }),
  ]);
  const created = await tx.topLayerClip.create({
    data: {
      ...{ title, titleKey: foldName(title), description, seoTitle, seoDescription, notes },
      tags: { create: tags },
      jobs: { create: jobs },
    },
    select: { id: true },
  });
  return outcome(`Top layer clip ${original} duplicated as ${title}`, created);
}

/** Its jobs and their media stay; its file follows into the trash unless it was linked in place. */
export function deleteClip(tx: Tx, { id, mode }: ClipDeletion): Promise<Outcome<{ deleted: number }>> {
  return deleteClips(tx, { ids: [id], mode });
}
