import { parseJobCode } from "@/lib/core/jobs/job-code";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { tagKey } from "@/lib/core/tags/tags";
import { searchQuery } from "@/lib/core/text/search-query";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import type { Tx } from "../tx";

/** The ids of all that the filters leave. Inside of a write pass its transaction. */
export function listAllIds(query: MediaLibraryQuery, reader: Reader): Promise<number[]> {
  return selectMediaIds(query, { limit: NO_LIMIT }, reader);
}

type Reader = Pick<Tx, "$queryRaw">;

/** What SQLite takes for "all". */
const NO_LIMIT = -1;

type Slice = { above?: number | null; below?: number | null; isRising?: boolean; limit: number };

/**
 * Ids in their order, read along an index that has this order already and stopped at the limit: the full-text index for a search,
 * that of a tag's media for a tag.
 */
export async function selectMediaIds(
  query: MediaLibraryQuery,
  { above, below, isRising, limit }: Slice,
  reader: Reader = db(),
): Promise<number[]> {
  const { id, from, conditions } = await pathOf(query, reader);
  const where = [
    ...conditions,
    ...(above ? [Prisma.sql`${id} > ${above}`] : []),
    ...(below ? [Prisma.sql`${id} < ${below}`] : []),
    ...(await conditionsOf(query, reader)),
  ];
  const rows = await reader.$queryRaw<{ id: bigint | number }[]>`
    SELECT ${id} AS id FROM ${from} LEFT JOIN StoredFile f ON f.id = m.fileId
    ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty}
    ORDER BY ${id} ${isRising ? Prisma.sql`ASC` : Prisma.sql`DESC`} LIMIT ${limit}`;
  return rows.map((row) => Number(row.id));
}

type Path = { id: Prisma.Sql; from: Prisma.Sql; conditions: Prisma.Sql[] };

async function pathOf({ q, tag }: MediaLibraryQuery, reader: Reader): Promise<Path> {
  const words = parseJobCode(q) === null ? searchQuery(q) : null;
  const tagIds = tag
    ? await reader.$queryRaw<{ id: bigint | number }[]>`SELECT id FROM Tag WHERE nameKey = ${tagKey(tag)}`
    : [];
  const tagId = Number(tagIds[0]?.id ?? 0);
  if (words)
    return {
      id: Prisma.sql`MediaSearch.rowid`,
      from: Prisma.sql`MediaSearch CROSS JOIN MediaAsset m ON m.id = MediaSearch.rowid`,
      conditions: [
        Prisma.sql`MediaSearch MATCH ${words}`,
        ...(tag
          ? [Prisma.sql`EXISTS (SELECT 1 FROM MediaTag WHERE mediaId = m.id AND tagId = ${tagId})`]
          : []),
      ],
    };
  const code = q ? [matchesCode(q)] : [];
  return tag
    ? {
        id: Prisma.sql`tagged.mediaId`,
        from: Prisma.sql`MediaTag tagged CROSS JOIN MediaAsset m ON m.id = tagged.mediaId`,
        conditions: [Prisma.sql`tagged.tagId = ${tagId}`, ...code],
      }
    : { id: Prisma.sql`m.id`, from: Prisma.sql`MediaAsset m`, conditions: code };
}

async function conditionsOf(query: MediaLibraryQuery, reader: Reader): Promise<Prisma.Sql[]> {
  const { kind, quality, job, character, outputType } = query;
  return [
    ...(kind ? [isOfKind(kind)] : []),
    ...(quality ? [Prisma.sql`m.quality = ${quality}`] : []),
    ...(job === "with" ? [Prisma.sql`+m.jobId IS NOT NULL`] : []),
    ...(job === "without" ? [Prisma.sql`m.jobId IS NULL`] : []),
    ...(typeof job === "number" ? [Prisma.sql`m.jobId = ${job}`] : []),
    ...(character ? [await isAbout(reader, Prisma.sql`characterId`, character)] : []),
    ...(outputType ? [await isAbout(reader, Prisma.sql`outputTypeId`, outputType)] : []),
  ];
}

/**
 * Pictures and clips are what most files are: newest first, a page of them is soon found, and the plus keeps SQLite from collecting
 * all of them first. The other kinds are few, and are looked up.
 */
function isOfKind(kind: NonNullable<MediaLibraryQuery["kind"]>): Prisma.Sql {
  if (kind === "none") return Prisma.sql`m.fileId IS NULL`;
  return kind === "image" || kind === "video"
    ? Prisma.sql`+f.kind = ${kind}`
    : Prisma.sql`m.fileId IN (SELECT id FROM StoredFile WHERE kind = ${kind})`;
}

/** With more jobs than this, a page is found sooner by looking at the newest media one by one. */
const FEW_JOBS = 2_000;

/** An asset's own character or output type, or its job's while it has none of its own. */
async function isAbout(reader: Reader, column: Prisma.Sql, id: number): Promise<Prisma.Sql> {
  const [found] = await reader.$queryRaw<{ jobs: bigint | number }[]>`
    SELECT count(*) AS jobs FROM (SELECT 1 FROM Job WHERE ${column} = ${id} LIMIT ${FEW_JOBS})`;
  return Number(found?.jobs) < FEW_JOBS
    ? Prisma.sql`m.id IN (
        SELECT id FROM MediaAsset WHERE ${column} = ${id} UNION ALL
        SELECT own.id FROM Job j CROSS JOIN MediaAsset own ON own.jobId = j.id WHERE j.${column} = ${id} AND +own.${column} IS NULL)`
    : Prisma.sql`coalesce(m.${column}, (SELECT ${column} FROM Job WHERE id = m.jobId)) = ${id}`;
}

/** What reads as the code of a job: `j42` is no beginning of the indexed `J0042`. Words that nothing can match find nothing. */
function matchesCode(q: string): Prisma.Sql {
  const jobId = parseJobCode(q);
  const words = searchQuery(q);
  if (jobId === null) return Prisma.sql`FALSE`;
  const found = words
    ? Prisma.sql`m.id IN (SELECT rowid FROM MediaSearch WHERE MediaSearch MATCH ${words})`
    : Prisma.sql`FALSE`;
  return Prisma.sql`(${found} OR m.jobId = ${jobId})`;
}
