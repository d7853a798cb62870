import type { MediaListQuery } from "@/lib/core/media/list";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { inOrderOf } from "../page-of-ids";
import { selectTags, tagNames } from "../tags/tag-rows";

/** What the API gives of each asset; BigInt sizes become numbers (exact up to 9 PB). */
export type MediaListItem = Awaited<ReturnType<typeof listMedia>>["items"][number];

/** Newest first, a page at a time: `cursor` is the last id of the page before. */
export async function listMedia(query: MediaListQuery) {
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT MediaAsset.id AS id FROM MediaAsset LEFT JOIN StoredFile ON StoredFile.id = fileId
    WHERE ${Prisma.join(conditionsOf(query), " AND ")} ORDER BY MediaAsset.id DESC LIMIT ${query.limit + 1}`;
  const ids = rows.map(({ id }) => Number(id));
  const page = ids.slice(0, query.limit);
  const assets = await db().mediaAsset.findMany({ where: { id: { in: page } }, select: selectMedia });
  return {
    items: inOrderOf(page, assets).map(asItem),
    nextCursor: ids.length > query.limit ? String(page.at(-1)) : null,
  };
}

/** One asset with its facts and what its generator wrote, or null. */
export async function getMedia(id: number) {
  const asset = await db().mediaAsset.findUnique({
    where: { id },
    select: {
      ...selectMedia,
      seoTitle: true,
      seoDescription: true,
      notes: true,
      autoFields: true,
      file: { select: { ...selectFile, generation: true } },
    },
  });
  if (!asset) return null;
  const { generation = null, ...file } = asset.file ?? {};
  return {
    ...asItem({ ...asset, file: asset.file && (file as typeof asset.file) }),
    generation: generation && { ...generation, parameters: JSON.parse(generation.parameters) as unknown },
  };
}

/** The stored file of an asset or null; for the routes that send its bytes. */
export async function getMediaFile(id: number) {
  const asset = await db().mediaAsset.findUnique({ where: { id }, select: { file: true } });
  return asset?.file ?? null;
}

const selectFile = {
  id: true,
  place: true,
  path: true,
  originalName: true,
  hash: true,
  size: true,
  mimeType: true,
  kind: true,
  width: true,
  height: true,
  seconds: true,
  fps: true,
  codec: true,
  probedAt: true,
  problem: true,
  missingAt: true,
} as const;

const selectMedia = {
  id: true,
  uuid: true,
  jobId: true,
  characterId: true,
  outputTypeId: true,
  title: true,
  description: true,
  prompt: true,
  quality: true,
  rating: true,
  createdAt: true,
  updatedAt: true,
  tags: selectTags,
  file: { select: selectFile },
} as const;

type Selected = Prisma.MediaAssetGetPayload<{ select: typeof selectMedia }>;

function asItem<Asset extends Selected>({ tags, file, ...asset }: Asset) {
  return { ...asset, tags: tagNames(tags), file: file && { ...file, size: Number(file.size) } };
}

function conditionsOf(query: MediaListQuery): Prisma.Sql[] {
  const { cursor, q, jobId, characterId, outputTypeId, quality, kind } = query;
  const conditions = [Prisma.sql`MediaAsset.id < ${cursor ?? Number.MAX_SAFE_INTEGER}`];
  if (jobId) conditions.push(Prisma.sql`jobId = ${jobId}`);
  // An asset's own character and output type, or its job's.
  if (characterId)
    conditions.push(
      Prisma.sql`(characterId = ${characterId} OR jobId IN (SELECT id FROM Job WHERE characterId = ${characterId}))`,
    );
  if (outputTypeId)
    conditions.push(
      Prisma.sql`(outputTypeId = ${outputTypeId} OR jobId IN (SELECT id FROM Job WHERE outputTypeId = ${outputTypeId}))`,
    );
  if (quality) conditions.push(Prisma.sql`quality = ${quality}`);
  if (kind) conditions.push(Prisma.sql`StoredFile.kind = ${kind}`);
  // Not LIKE: somebody who types % or _ means just that.
  if (q) conditions.push(Prisma.sql`instr(lower(title), ${q.toLowerCase()}) > 0`);
  return conditions;
}
