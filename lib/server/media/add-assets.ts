import { randomUUID } from "node:crypto";
import { autoFields, formatAutoFields } from "@/lib/core/media/auto-fields";
import { displayName } from "@/lib/core/media/display-name";
import { prefill } from "@/lib/core/media/prefill";
import { tagKey, uniqueTags } from "@/lib/core/tags/tags";
import { getSettings } from "../settings/queries";
import { tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { type PrefillJob, prefillSource } from "./prefill-source";

export type NewAsset = {
  fileId: number;
  originalName: string;
  /** What the file itself says, as far as it has been read. */
  embeddedPrompt: string | null;
  job: PrefillJob | null;
};

/** Makes a media asset of each file, its metadata prefilled from its job: a few statements, however many. In the order given. */
export async function addAssets(
  tx: Tx,
  assets: readonly NewAsset[],
): Promise<{ id: number; title: string }[]> {
  if (assets.length === 0) return [];
  const { prefill: templates } = await getSettings(tx);
  const filled = assets.map(({ fileId, originalName, embeddedPrompt, job }) => ({
    ...prefill(prefillSource(job, { embeddedPrompt, fileTitle: displayName(originalName) }), templates),
    ...{ uuid: randomUUID(), fileId, jobId: job?.id ?? null },
  }));
  const now = new Date();
  const rows = await tx.$queryRaw<{ id: bigint | number; uuid: string }[]>`
    INSERT INTO MediaAsset (uuid, jobId, fileId, title, description, seoTitle, seoDescription, prompt, autoFields, createdAt, updatedAt)
    SELECT value ->> 'uuid', value ->> 'jobId', value ->> 'fileId', value ->> 'title', value ->> 'description',
      value ->> 'seoTitle', value ->> 'seoDescription', value ->> 'prompt', ${formatAutoFields(autoFields)}, ${now}, ${now}
    FROM json_each(${JSON.stringify(filled)}) ORDER BY key
    RETURNING id, uuid`;
  const idOf = new Map(rows.map(({ uuid, id }) => [uuid, Number(id)]));
  const added = filled.map(({ uuid, title, tags }) => ({ id: idOf.get(uuid) ?? 0, title, tags }));
  await addTags(tx, added);
  return added.map(({ id, title }) => ({ id, title }));
}

async function addTags(tx: Tx, assets: readonly { id: number; tags: string[] }[]): Promise<void> {
  const names = uniqueTags(assets.flatMap(({ tags }) => tags));
  if (names.length === 0) return;
  const tagIds = new Map(
    (await tagRows(tx, names)).map(({ tagId }, index) => [tagKey(names[index] ?? ""), tagId]),
  );
  const rows = assets.flatMap(({ id, tags }) =>
    tags.map((tag, position) => ({ mediaId: id, tagId: tagIds.get(tagKey(tag)), position })),
  );
  await tx.$executeRaw`
    INSERT INTO MediaTag (mediaId, tagId, position)
    SELECT value ->> 'mediaId', value ->> 'tagId', value ->> 'position'
    FROM json_each(${JSON.stringify(rows)}) ORDER BY key`;
}
