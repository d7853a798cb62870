import { localDay } from "@/lib/core/list/day-range";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { type MediaSearch, parseMediaSearch, type SearchTerm } from "@/lib/core/media/search/parse";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { UserError } from "../outcome";
import { conditionOf } from "./search/conditions";
import { boundsOf, FEW, FEW_BY_ID, fewestOf } from "./search/few";
import { matchQuery } from "./search/match-query";
import { ORDERS, type Place, placeOf } from "./search/order";
import { alongFew, alongFiles, alongOrder, alongSet, alongWords, inSet, type Path } from "./search/paths";
import type { Reader } from "./search/reader";
import { type Part, statementOf } from "./search/statement";

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

/**
 * Ids in the order of the list, read along an index that has this order already and stopped at the limit: the full-text index for words,
 * the smallest set that a field looks up, or the order's own.
 */
export async function selectMediaIds(
  query: ListedMedia,
  slice: Slice,
  reader: Reader = db(),
): Promise<number[]> {
  const parts = await partsOf(query, slice, reader);
  const ids: number[] = [];
  for (const part of parts) {
    const limit = slice.limit === NO_LIMIT ? NO_LIMIT : slice.limit - ids.length;
    if (limit === 0) break;
    const rows = await reader.$queryRaw<{ id: bigint | number }[]>(statementOf(part, limit));
    // One by one: a whole library is more than a call takes arguments.
    for (const { id } of rows) ids.push(Number(id));
  }
  return ids;
}

/** How many match, counted up to the limit. */
export async function countMediaIds(q: string, limit: number): Promise<number> {
  const [part] = await partsOf({ q, sort: "newest" }, {}, db());
  if (!part) return 0;
  const [row] = await db().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM (${statementOf(part, limit)})`;
  return Number(row?.count ?? 0);
}

/** How many match of each month in which any do, by the clock of the machine that the program runs on; the newest first. */
export async function countByMonth(q: string): Promise<{ month: string; count: number }[]> {
  const [part] = await partsOf({ q, sort: "newest" }, {}, db());
  if (!part) return [];
  const rows = await db().$queryRaw<{ month: string; count: bigint | number }[]>`
    SELECT strftime('%Y-%m', m.createdAt, 'localtime') AS month, count(*) AS count
    FROM (${statementOf(part, NO_LIMIT)}) JOIN MediaAsset m USING (id) GROUP BY month ORDER BY month DESC`;
  return rows.map(({ month, count }) => ({ month, count: Number(count) }));
}

/** The stretches that the list is made of, one behind the other. */
async function partsOf(
  { q, sort }: ListedMedia,
  { after, before }: Omit<Slice, "limit">,
  reader: Reader,
): Promise<Part[]> {
  const { terms, problems } = searchOfToday(q);
  if (terms.length === 0 && problems.length > 0) return [];
  const fields = terms.filter((term): term is FieldTerm => term.kind !== "words");
  const conditions = await Promise.all(fields.map((term) => conditionOf(term, reader)));
  const begin = after ?? before ?? null;
  const place = begin === null ? null : await placeOf(reader, sort, begin);
  if (begin !== null && place === null) return [];

  const order = ORDERS[sort];
  const words = await matchQuery(terms, reader);
  const matching = words === null ? null : matchingIds(words);
  const isById = order.value === null;
  const bounds = await boundsOf(conditions, reader);
  const sets = [...conditions.map(({ candidates }) => candidates), ...(isById ? [] : [matching])];
  const few = await fewestOf(sets, bounds, isById ? FEW_BY_ID : FEW, reader);
  const demands = matching && !isById ? [inSet(matching)] : [];
  const list = {
    sort,
    place,
    bounds,
    isBackwards: before != null,
    checks: conditions.map(({ check }) => check),
  };
  const along = (path: Path, from: Place | null = place): Part => ({ ...list, path, place: from });
  if (words !== null && isById) return [along(alongWords(words, few))];
  if (few) return [along(isById ? alongSet(few, demands) : alongFew(few, order, demands))];
  if (!order.ofFile) return [along(alongOrder(order, demands))];
  // By a value of the file: along its index, and what has none of it behind all that has.
  const having = alongFiles(order, order.ofFile, demands);
  const lacking = alongOrder(ORDERS.newest, [Prisma.sql`${order.ofFile} IS NULL`, ...demands]);
  const paths = list.isBackwards ? [lacking, having] : [having, lacking];
  const first = place ? paths.indexOf(place.hasValue ? having : lacking) : 0;
  return paths.slice(first).map((path, index) => along(path, index === 0 ? place : null));
}

type FieldTerm = Exclude<SearchTerm, { kind: "words" }>;

function matchingIds(words: string): Prisma.Sql {
  return Prisma.sql`SELECT rowid AS id FROM MediaSearch WHERE MediaSearch MATCH ${words}`;
}
