import { parseJobCode } from "@/lib/core/jobs/job-code";
import { hasMediaFilters, type MediaLibraryQuery } from "@/lib/core/media/library-query";
import { tagKey } from "@/lib/core/tags/tags";
import { searchQuery } from "@/lib/core/text/search-query";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { inOrderOf } from "../page-of-ids";

/** Divides into rows of 2, 3, 4, 5 and 6. */
const PAGE_SIZE = 60;
/** Counting stops here: beyond it the exact number of matches helps nobody. */
const COUNTED = 1_000;

/** One card or line of the library. */
export type MediaSummary = Awaited<ReturnType<typeof listLibrary>>["media"][number];

/** A page of the library, newest first, by keyset in either direction. */
export async function listLibrary(query: MediaLibraryQuery) {
  const [{ ids, hasMore }, total] = await Promise.all([idsOfPage(query), countMatches(query)]);
  const rows = await db().mediaAsset.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      quality: true,
      rating: true,
      createdAt: true,
      job: { select: { id: true, character: { select: { name: true } } } },
      character: { select: { name: true } },
      file: {
        select: {
          hash: true,
          kind: true,
          seconds: true,
          size: true,
          originalName: true,
          problem: true,
          missingAt: true,
          width: true,
          height: true,
        },
      },
    },
  });
  const media = inOrderOf(ids, rows).map(({ job, character, file, ...asset }) => ({
    ...asset,
    jobId: job?.id ?? null,
    characterName: character?.name ?? job?.character?.name ?? null,
    file: file && { ...file, size: Number(file.size), isMissing: file.missingAt !== null },
  }));
  const isBackwards = query.before !== null;
  return {
    media,
    total,
    newerThan: (isBackwards ? hasMore : query.after !== null) ? (ids[0] ?? null) : null,
    olderThan: isBackwards || hasMore ? (ids.at(-1) ?? null) : null,
  };
}

/** The assets before and after one in the list that the query describes; null at either end. */
export async function getNeighbours(id: number, query: MediaLibraryQuery) {
  const where = conditionsOf(query);
  const [newer, older] = await Promise.all([
    selectIds([...where, Prisma.sql`m.id > ${id}`], Prisma.sql`m.id`, 1),
    selectIds([...where, Prisma.sql`m.id < ${id}`], Prisma.sql`m.id DESC`, 1),
  ]);
  return { newer: newer[0] ?? null, older: older[0] ?? null };
}

/** What the chosen filters are called. */
export async function getMediaFilterNames({ character, outputType }: MediaLibraryQuery) {
  const select = { name: true } as const;
  const [ofCharacter, ofOutputType] = await Promise.all([
    character ? db().character.findUnique({ where: { id: character }, select }) : null,
    outputType ? db().outputType.findUnique({ where: { id: outputType }, select }) : null,
  ]);
  return { characterName: ofCharacter?.name ?? null, outputTypeName: ofOutputType?.name ?? null };
}

async function idsOfPage(query: MediaLibraryQuery): Promise<{ ids: number[]; hasMore: boolean }> {
  const where = conditionsOf(query);
  const { after, before } = query;
  if (before !== null) {
    const ids = await selectIds([...where, Prisma.sql`m.id > ${before}`], Prisma.sql`m.id`, PAGE_SIZE + 1);
    return { ids: ids.slice(0, PAGE_SIZE).reverse(), hasMore: ids.length > PAGE_SIZE };
  }
  const older = after === null ? where : [...where, Prisma.sql`m.id < ${after}`];
  const ids = await selectIds(older, Prisma.sql`m.id DESC`, PAGE_SIZE + 1);
  return { ids: ids.slice(0, PAGE_SIZE), hasMore: ids.length > PAGE_SIZE };
}

/** How many match; `isAtLeast` when there are more than that. All of the library is counted by triggers. */
async function countMatches(query: MediaLibraryQuery): Promise<{ count: number; isAtLeast: boolean }> {
  if (!hasMediaFilters(query)) {
    const counter = await db().counter.findUnique({ where: { name: "MediaAsset" } });
    return { count: Number(counter?.value ?? 0), isAtLeast: false };
  }
  const ids = await selectIds(conditionsOf(query), null, COUNTED + 1);
  return { count: Math.min(ids.length, COUNTED), isAtLeast: ids.length > COUNTED };
}

async function selectIds(where: Prisma.Sql[], orderBy: Prisma.Sql | null, limit: number): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint | number }[]>`
    SELECT m.id AS id FROM MediaAsset m LEFT JOIN StoredFile f ON f.id = m.fileId
    WHERE ${where.length > 0 ? Prisma.join(where, " AND ") : Prisma.sql`1`}
    ${orderBy ? Prisma.sql`ORDER BY ${orderBy}` : Prisma.empty} LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}

function conditionsOf(query: MediaLibraryQuery): Prisma.Sql[] {
  const { q, kind, quality, job, character, outputType, tag } = query;
  return [
    ...(q ? [matches(q)] : []),
    ...(kind ? [Prisma.sql`f.kind = ${kind}`] : []),
    ...(quality ? [Prisma.sql`m.quality = ${quality}`] : []),
    ...(job === "with" ? [Prisma.sql`m.jobId IS NOT NULL`] : []),
    ...(job === "without" ? [Prisma.sql`m.jobId IS NULL`] : []),
    ...(typeof job === "number" ? [Prisma.sql`m.jobId = ${job}`] : []),
    // An asset's own, or its job's while it has none of its own.
    ...(character
      ? [
          Prisma.sql`(m.characterId = ${character} OR (m.characterId IS NULL AND m.jobId IN (SELECT id FROM Job WHERE characterId = ${character})))`,
        ]
      : []),
    ...(outputType
      ? [
          Prisma.sql`(m.outputTypeId = ${outputType} OR (m.outputTypeId IS NULL AND m.jobId IN (SELECT id FROM Job WHERE outputTypeId = ${outputType})))`,
        ]
      : []),
    ...(tag
      ? [
          Prisma.sql`m.id IN (SELECT mediaId FROM MediaTag JOIN Tag ON Tag.id = tagId WHERE Tag.nameKey = ${tagKey(tag)})`,
        ]
      : []),
  ];
}

/** By the words of the full-text index, or as the code of a job (`j42` is no beginning of `J0042`). */
function matches(q: string): Prisma.Sql {
  const words = searchQuery(q);
  const found = words
    ? Prisma.sql`m.id IN (SELECT rowid FROM MediaSearch WHERE MediaSearch MATCH ${words})`
    : Prisma.sql`FALSE`;
  const jobId = parseJobCode(q);
  return jobId === null ? found : Prisma.sql`(${found} OR m.jobId = ${jobId})`;
}
