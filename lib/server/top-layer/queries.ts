import { missingMetadata } from "@/lib/core/media/completeness";
import { nouns } from "@/lib/core/text/nouns";
import type { ClipListQuery, ClipSort } from "@/lib/core/top-layer/list";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { nameContains, orderByNameOrAge } from "../named-lists";
import { inOrderOf, neighboursOf, pageOfIds } from "../page-of-ids";
import type { SelectableTable } from "../selected-records";
import { selectTags, tagNames } from "../tags/tag-rows";
import { hasTag } from "../tags/tag-tables";

/** Divides into rows of 2, 3, 4 and 6. */
const PAGE_SIZE = 48;

/** Clips as lists know records: their title is their name. */
const CLIPS = Prisma.sql`(SELECT *, title AS name, titleKey AS nameKey FROM TopLayerClip) AS clip`;

/** One line or card of the list. */
export type ClipSummary = Awaited<ReturnType<typeof listClips>>["clips"][number];

export async function listClips(query: ClipListQuery) {
  const { ids, ...page } = await pageOfIds({
    from: CLIPS,
    where: clipConditions(query),
    orderBy: ORDERS[query.sort],
    page: query.page,
    pageSize: PAGE_SIZE,
  });
  return { clips: await readSummaries(ids), ...page };
}

/** Those that use a job, the newest first. */
export async function listClipsOfJob(jobId: number, limit: number) {
  const [links, total] = await Promise.all([
    db().topLayerJob.findMany({
      where: { jobId },
      orderBy: { clipId: "desc" },
      take: limit,
      select: { clip: { select: { id: true, title: true, file: { select: selectThumb } } } },
    }),
    db().topLayerJob.count({ where: { jobId } }),
  ]);
  return { clips: links.map(({ clip }) => clip), total };
}

export type ClipsOfJob = Awaited<ReturnType<typeof listClipsOfJob>>;

/** Its neighbours in the list that the query describes. */
export function getClipNeighbours(id: number, query: ClipListQuery) {
  return neighboursOf({ from: CLIPS, where: clipConditions(query), orderBy: ORDERS[query.sort] }, id);
}

/** What a selection of them is found in. */
export const selectableClips: SelectableTable<ClipListQuery> = {
  from: CLIPS,
  conditionsOf: clipConditions,
  noun: nouns.clip,
};

const JOBS = Prisma.sql`(SELECT count(*) FROM TopLayerJob link WHERE link.clipId = clip.id)`;

const ORDERS: Record<ClipSort, Prisma.Sql> = {
  ...orderByNameOrAge,
  jobs: Prisma.sql`${JOBS}, nameKey, id`,
  "-jobs": Prisma.sql`${JOBS} DESC, nameKey, id`,
};

const IS_COMPLETE = Prisma.sql`(description <> '' AND seoTitle <> '' AND seoDescription <> ''
  AND EXISTS (SELECT 1 FROM TopLayerTag WHERE clipId = clip.id))`;

/** What a query asks of clips, as SQL conditions that all have to hold. */
function clipConditions({ q, metadata, file, tag, job, project }: ClipListQuery): Prisma.Sql[] {
  return [
    ...(q ? [nameContains(q)] : []),
    ...(metadata === "complete" ? [IS_COMPLETE] : []),
    ...(metadata === "incomplete" ? [Prisma.sql`NOT ${IS_COMPLETE}`] : []),
    ...(file === "with" ? [Prisma.sql`fileId IS NOT NULL`] : []),
    ...(file === "without" ? [Prisma.sql`fileId IS NULL`] : []),
    ...(tag ? [hasTag("topLayerClips", tag)] : []),
    ...(job ? [Prisma.sql`id IN (SELECT clipId FROM TopLayerJob WHERE jobId = ${job})`] : []),
    ...(project ? [hasJobOf(project)] : []),
  ];
}

/** A clip that uses a job of the project. Of a table called `clip`. */
export function hasJobOf(projectId: number): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM TopLayerJob part JOIN ProjectJob link ON link.jobId = part.jobId AND link.projectId = ${projectId}
    WHERE part.clipId = clip.id)`;
}

export const selectThumb = { hash: true, kind: true, seconds: true, problem: true } as const;

async function readSummaries(ids: number[]) {
  const [rows, parts] = await Promise.all([
    db().topLayerClip.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        title: true,
        description: true,
        seoTitle: true,
        seoDescription: true,
        createdAt: true,
        tags: selectTags,
        file: { select: { ...selectThumb, missingAt: true } },
      },
    }),
    readParts(ids),
  ]);
  return inOrderOf(ids, rows).map(({ id, title, createdAt, file, tags, ...texts }) => ({
    ...{ id, name: title, createdAt, file },
    tags: tagNames(tags),
    missing: missingMetadata({ title, tags, ...texts }),
    jobCount: parts.jobCounts.get(id) ?? 0,
    characters: parts.characters.get(id) ?? [],
  }));
}

/** How many jobs each clip has, and the characters in them in their order. */
async function readParts(ids: readonly number[]) {
  const [counts, rows] = await Promise.all([
    db().$queryRaw<{ clipId: bigint | number; count: bigint | number }[]>`
      SELECT clipId, count(*) AS count FROM TopLayerJob WHERE clipId IN ${idList(ids)} GROUP BY clipId`,
    db().$queryRaw<{ clipId: bigint | number; name: string }[]>`
      SELECT l.clipId, c.name, min(l.position) AS place
      FROM TopLayerJob l JOIN Job j ON j.id = l.jobId JOIN Character c ON c.id = j.characterId
      WHERE l.clipId IN ${idList(ids)} GROUP BY l.clipId, c.id ORDER BY l.clipId, place, c.id`,
  ]);
  const characters = new Map<number, string[]>();
  for (const { clipId, name } of rows)
    characters.set(Number(clipId), [...(characters.get(Number(clipId)) ?? []), name]);
  return {
    jobCounts: new Map(counts.map(({ clipId, count }) => [Number(clipId), Number(count)])),
    characters,
  };
}
