import { COUNTED, type JobFilter } from "@/lib/core/jobs/list";
import type { JobSort } from "@/lib/core/jobs/list-words";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { type Cursor, decodeCursor, encodeCursor } from "@/lib/core/list/cursor";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { remembered } from "../remembered";
import { conditionsOf } from "./conditions";

export type JobPageRequest = {
  filter: JobFilter;
  sort: JobSort;
  /** The page behind this place, or the one before it; the first page without either. */
  after?: string;
  before?: string;
  limit: number;
};

/** The places of one page of jobs, found by keyset: the last page costs what the first one does. */
export async function pageOfJobPlaces({ filter, sort, after, before, limit }: JobPageRequest) {
  const isDescending = sort.startsWith("-");
  const source = sourceOf(sort, filter);
  const { value, joined } = source;
  const from = decodeCursor(after || before || "");
  const isBackwards = !after && Boolean(before) && from !== null;
  // Backwards, the list is read from its other end and turned round afterwards.
  const isFalling = isDescending !== isBackwards;
  const isWalked = WALKED.has(value) && (await isLarge(source.filter.projectId));
  const where = [
    ...conditionsOf(source.filter, isWalked),
    ...(from ? [isBehind(value, from, isFalling)] : []),
  ];
  const direction = isFalling ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const found = await db().$queryRaw<PlaceRow[]>`
    SELECT j.id AS id, ${value} AS value FROM ${joined}
    ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty}
    ORDER BY ${value} ${direction}, j.id ${direction} LIMIT ${limit + 1}`;
  const places = found.map(toPlace);
  const hasMore = places.length > limit;
  const page = isBackwards ? places.slice(0, limit).reverse() : places.slice(0, limit);
  const [first, last] = [page.at(0), page.at(-1)];
  const hasNext = isBackwards || hasMore;
  const hasPrevious = isBackwards ? hasMore : from !== null;
  return {
    places: page,
    previousCursor: hasPrevious && first ? encodeCursor(first) : null,
    nextCursor: hasNext && last ? encodeCursor(last) : null,
  };
}

/** Where a job stands when the list is sorted so, or null when it can stand nowhere. */
export async function getJobPlace(id: number, sort: JobSort, filter: JobFilter): Promise<Cursor | null> {
  const { value, joined } = sourceOf(sort, filter);
  const [row] = await db().$queryRaw<PlaceRow[]>`
    SELECT j.id AS id, ${value} AS value FROM ${joined} WHERE j.id = ${id}`;
  return row ? toPlace(row) : null;
}

/** How many jobs of each status a filter leaves. */
export async function countJobsByStatus(filter: JobFilter): Promise<Partial<Record<JobStatus, number>>> {
  const where = conditionsOf(filter);
  const rows = await db().$queryRaw<{ status: JobStatus; count: bigint | number }[]>`
    SELECT j.status, count(*) AS count FROM Job j LEFT JOIN JobFunnel f ON f.jobId = j.id
    ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty} GROUP BY j.status`;
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
}

/** How many jobs a filter leaves; one more than `COUNTED` stands for any number beyond. */
export async function countJobs(filter: JobFilter): Promise<number> {
  const where = conditionsOf(filter);
  const [row] = await db().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM Job j LEFT JOIN JobFunnel f ON f.jobId = j.id
      ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty} LIMIT ${COUNTED + 1})`;
  return Number(row?.count ?? 0);
}

const BESIDE = Prisma.sql`LEFT JOIN JobFunnel f ON f.jobId = j.id
  LEFT JOIN Character c ON c.id = j.characterId LEFT JOIN OutputType o ON o.id = j.outputTypeId`;

const JOINED = Prisma.sql`Job j ${BESIDE}`;

type Source = { value: Prisma.Sql; joined: Prisma.Sql; filter: JobFilter };

/** What the list is sorted by, and what it is read from. In a project's order that is its links, so that the project is no filter then. */
function sourceOf(sort: JobSort, filter: JobFilter): Source {
  const { projectId } = filter;
  if (sort !== "place") return { value: VALUES[sort.replace("-", "") as SortKey], joined: JOINED, filter };
  if (projectId === null) return { value: VALUES.id, joined: JOINED, filter };
  const links = Prisma.sql`ProjectJob link CROSS JOIN Job j ON j.id = link.jobId AND link.projectId = ${projectId}`;
  return {
    value: Prisma.sql`link.position`,
    joined: Prisma.sql`${links} ${BESIDE}`,
    filter: { ...filter, projectId: null },
  };
}

type PlaceRow = { id: bigint | number; value: bigint | number | string };

function toPlace({ id, value }: PlaceRow): Cursor {
  return { id: Number(id), value: typeof value === "bigint" ? Number(value) : value };
}

type SortKey = "id" | "character" | "outputType" | "priority" | "plannedFor";

/** What each sort compares; never null, so that a place is a plain pair. */
const VALUES: Record<SortKey, Prisma.Sql> = {
  id: Prisma.sql`j.id`,
  character: Prisma.sql`coalesce(c.nameKey, '')`,
  outputType: Prisma.sql`coalesce(o.nameKey, '')`,
  priority: Prisma.sql`j.priority`,
  // Days are ISO text. What has none comes last when rising, as if far in the future.
  plannedFor: Prisma.sql`coalesce(j.plannedFor, '9999')`,
};

/** Those that an index has in their order. */
const WALKED = new Set([VALUES.id, VALUES.priority, VALUES.plannedFor]);

/**
 * Jobs of a project from which on a list is read in its order, each job looked up in the project: the first page comes within some hundred
 * looks, where sorting thousands takes 10 ms. In a smaller project its jobs are read and sorted.
 */
const LARGE = 1_000;

async function isLarge(projectId: number | null): Promise<boolean> {
  if (projectId === null) return false;
  return remembered(`large project ${projectId}`, async () => {
    const rows = await db().$queryRaw<unknown[]>`
      SELECT 1 FROM ProjectJob WHERE projectId = ${projectId} LIMIT 1 OFFSET ${LARGE}`;
    return rows.length > 0;
  });
}

/** An id alone is compared alone: that is what makes SQLite seek in place of scan. */
function isBehind(value: Prisma.Sql, { id, value: at }: Cursor, isFalling: boolean): Prisma.Sql {
  if (value === VALUES.id) return isFalling ? Prisma.sql`j.id < ${id}` : Prisma.sql`j.id > ${id}`;
  return isFalling
    ? Prisma.sql`(${value}, j.id) < (${at}, ${id})`
    : Prisma.sql`(${value}, j.id) > (${at}, ${id})`;
}
