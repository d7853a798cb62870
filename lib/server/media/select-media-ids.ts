import { localDay } from "@/lib/core/list/day-range";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { type MediaSearch, parseMediaSearch, type SearchTerm } from "@/lib/core/media/search/parse";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { UserError } from "../outcome";
import { conditionOf } from "./search/conditions";
import type { Condition } from "./search/file-conditions";
import { matchQuery } from "./search/match-query";
import { ORDERS, type Place, placeOf } from "./search/order";
import { along, alongFew, alongFiles, alongWords, inSet, type Path } from "./search/paths";
import type { Reader } from "./search/reader";

export type ListedMedia = Pick<MediaLibraryQuery, "q" | "sort">;

/**
 * The ids of all that the search leaves. Inside of a write pass its transaction. Refuses a search that is not understood whole: what
 * is left out of it would widen what is done.
 */
export function listAllIds(query: ListedMedia, reader: Reader): Promise<number[]> {
  const [problem] = searchOfToday(query.q).problems;
  if (problem) throw new UserError(problem.sentence);
  return selectMediaIds(query, { limit: NO_LIMIT }, reader);
}

export function searchOfToday(q: string): MediaSearch {
  return parseMediaSearch(q, localDay(new Date()));
}

/** What SQLite takes for "all". */
const NO_LIMIT = -1;

/** A stretch of the list: behind one asset, or before one and then the nearest first. */
export type Slice = { after?: number | null; before?: number | null; limit: number };

/** A set of at most so many is looked up whole; in more, the first of the list are soon found along its order. */
const FEW = 3_000;

/**
 * Ids in the order of the list, read along an index that has this order already and stopped at the limit: the full-text index for words,
 * the smallest set that a field looks up, or the order's own.
 */
export async function selectMediaIds(
  { q, sort }: ListedMedia,
  slice: Slice,
  reader: Reader = db(),
): Promise<number[]> {
  const { terms, problems } = searchOfToday(q);
  if (terms.length === 0 && problems.length > 0) return [];
  const fields = terms.filter((term): term is FieldTerm => term.kind !== "words");
  const conditions = await Promise.all(fields.map((term) => conditionOf(term, reader)));
  const begin = slice.after ?? slice.before ?? null;
  const place = begin === null ? null : await placeOf(reader, sort, begin);
  if (begin !== null && place === null) return [];

  const list = { reader, sort, slice, checks: conditions.map(({ check }) => check) };
  const order = ORDERS[sort];
  const words = matchQuery(terms);
  const matching = words === null ? null : matchingIds(words);
  const isById = order.value === null;
  const sets = conditions.map(({ candidates }) => candidates);
  const few = await fewestOf([...sets, ...(isById ? [] : [matching])], reader);
  const bounds = few || !isById ? [] : await boundsOf(conditions, reader);
  if (words !== null && isById) return run(list, alongWords(words, few), place, bounds);
  const demands = matching ? [inSet(matching)] : [];
  if (few) return run(list, alongFew(few, order, demands), place);
  if (!order.ofFile) return run(list, along(order, demands), place, bounds);
  return inTwoParts(list, order.ofFile, demands, place);
}

type FieldTerm = Exclude<SearchTerm, { kind: "words" }>;

function matchingIds(words: string): Prisma.Sql {
  return Prisma.sql`SELECT rowid AS id FROM MediaSearch WHERE MediaSearch MATCH ${words}`;
}

type List = { reader: Reader; sort: MediaLibraryQuery["sort"]; slice: Slice; checks: Prisma.Sql[] };

/** By a value of the file: along its index, and what has none of it behind all that has. */
async function inTwoParts(
  list: List,
  column: Prisma.Sql,
  demands: Prisma.Sql[],
  place: Place | null,
): Promise<number[]> {
  const having = alongFiles(ORDERS[list.sort], column, demands);
  const lacking = along(ORDERS.newest, [Prisma.sql`${column} IS NULL`, ...demands]);
  const parts = list.slice.before == null ? [having, lacking] : [lacking, having];
  const first = place ? parts.indexOf(place.hasValue ? having : lacking) : 0;
  const ids: number[] = [];
  for (const [index, path] of parts.slice(first).entries()) {
    const limit = list.slice.limit === NO_LIMIT ? NO_LIMIT : list.slice.limit - ids.length;
    if (limit === 0) break;
    const slice = { ...list.slice, limit };
    ids.push(...(await run({ ...list, slice }, path, index === 0 ? place : null)));
  }
  return ids;
}

async function run(
  { reader, sort, checks, slice }: List,
  { id, from, value, demands }: Path,
  place: Place | null,
  bounds: readonly Bounds[] = [],
): Promise<number[]> {
  const isFalling = ORDERS[sort].isFalling !== (slice.before != null);
  const direction = isFalling ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const behind = isFalling ? Prisma.sql`<` : Prisma.sql`>`;
  const where = [
    ...demands,
    ...bounds.map(({ first, last }) => Prisma.sql`${id} BETWEEN ${first} AND ${last}`),
    ...(place && value === null ? [Prisma.sql`${id} ${behind} ${place.id}`] : []),
    ...(place && value !== null
      ? [Prisma.sql`(${value}, ${id}) ${behind} (${place.value}, ${place.id})`]
      : []),
    ...checks,
  ];
  const rows = await reader.$queryRaw<{ id: bigint | number }[]>`
    SELECT ${id} AS id FROM ${from}
    ${where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, " AND ")}` : Prisma.empty}
    ORDER BY ${value === null ? Prisma.empty : Prisma.sql`${value} ${direction},`} ${id} ${direction} LIMIT ${slice.limit}`;
  return rows.map((row) => Number(row.id));
}

type Bounds = { first: number; last: number };

/** Days hold a stretch of ids, or nearly: media of long ago are not looked for among all newer ones. */
async function boundsOf(conditions: readonly Condition[], reader: Reader): Promise<Bounds[]> {
  const bounds: Bounds[] = [];
  for (const { candidates, isStretch } of conditions) {
    if (!candidates || !isStretch) continue;
    const [row] = await reader.$queryRaw<Record<"first" | "last", bigint | number | null>[]>`
      SELECT min(id) AS first, max(id) AS last FROM (${candidates})`;
    bounds.push({ first: Number(row?.first ?? 0), last: Number(row?.last ?? 0) });
  }
  return bounds;
}

/** The smallest of these sets, if one is small. */
async function fewestOf(
  sets: readonly (Prisma.Sql | null | undefined)[],
  reader: Reader,
): Promise<Prisma.Sql | null> {
  let fewest: { ids: Prisma.Sql; count: number } | null = null;
  for (const ids of sets) {
    if (!ids) continue;
    const most: number = fewest?.count ?? FEW + 1;
    const [row] = await reader.$queryRaw<{ count: bigint | number }[]>`
      SELECT count(*) AS count FROM (SELECT 1 FROM (${ids}) LIMIT ${most})`;
    const count = Number(row?.count ?? 0);
    if (count < most) fewest = { ids, count };
  }
  return fewest?.ids ?? null;
}
