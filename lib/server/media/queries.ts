import type { MediaListQuery } from "@/lib/core/media/list";
import { searchOf } from "@/lib/core/media/search/address";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { inOrderOf } from "../page-of-ids";
import { selectTags, tagNames } from "../tags/tag-rows";
import { selectMediaIds } from "./select-media-ids";

/** Newest first, a page at a time, found as the library finds them: `cursor` is the last id of the page before. */
export async function listMedia(query: MediaListQuery) {
  const {
    q,
    kind,
    quality,
    jobId: job,
    characterId: character,
    outputTypeId: outputType,
    cursor,
    limit,
  } = query;
  const search = searchOf({ q, kind, quality, job, character, outputType });
  const ids = await selectMediaIds({ q: search, sort: "newest" }, { after: cursor, limit: limit + 1 });
  const page = ids.slice(0, limit);
  const assets = await db().mediaAsset.findMany({ where: { id: { in: page } }, select: selectMedia });
  return {
    items: inOrderOf(page, assets).map(asItem),
    nextCursor: ids.length > limit ? String(page.at(-1)) : null,
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
