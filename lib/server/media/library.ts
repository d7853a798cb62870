import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { countAll } from "../counters";
import { db } from "../db";
import { remembered } from "../remembered";
import { listMediaSummaries, type MediaSummary } from "./media-summaries";
import { countMediaIds, type ListedMedia, selectMediaIds } from "./select-media-ids";

/** Divides into rows of 2, 3, 4, 5 and 6. */
const PAGE_SIZE = 60;
/** Counting stops here: beyond it the exact number of matches helps nobody. */
export const COUNTED = 10_000;

/** A page of the library, by keyset in either direction. */
export async function listLibrary(query: MediaLibraryQuery) {
  const [{ ids, hasMore }, total] = await Promise.all([idsOfPage(query), countMatches(query)]);
  const media = await listMediaSummaries(ids);
  const isBackwards = query.before !== null;
  return {
    media,
    total,
    newerThan: (isBackwards ? hasMore : query.after !== null) ? (ids[0] ?? null) : null,
    olderThan: isBackwards || hasMore ? (ids.at(-1) ?? null) : null,
  };
}

/** All that the search leaves, in batches. */
export async function* listAllMedia(query: ListedMedia, batch: number): AsyncGenerator<MediaSummary[]> {
  let after: number | undefined;
  do {
    const ids = await selectMediaIds(query, { after, limit: batch });
    if (ids.length > 0) yield await listMediaSummaries(ids);
    after = ids.length === batch ? ids.at(-1) : undefined;
  } while (after);
}

/** The assets before and after one in the list that the query describes; null at either end. */
export async function getNeighbours(id: number, query: ListedMedia) {
  const [newer, older] = await Promise.all([
    selectMediaIds(query, { before: id, limit: 1 }),
    selectMediaIds(query, { after: id, limit: 1 }),
  ]);
  return { newer: newer[0] ?? null, older: older[0] ?? null };
}

/** How many came in each month (of UTC), the newest first, and where each begins in the list of the newest and of the oldest. */
export function listMonths() {
  return remembered("media months", async () => {
    const rows = await db().$queryRaw<
      ({ month: string } & Record<"count" | "first" | "last", bigint | number>)[]
    >`
      SELECT substr(createdAt, 1, 7) AS month, count(*) AS count, min(id) AS first, max(id) AS last
      FROM MediaAsset GROUP BY 1 ORDER BY 1 DESC`;
    return rows.map(({ month, count, first, last }) => ({
      month,
      count: Number(count),
      first: Number(first),
      last: Number(last),
    }));
  });
}

export type MediaMonth = Awaited<ReturnType<typeof listMonths>>[number];

async function idsOfPage(query: MediaLibraryQuery): Promise<{ ids: number[]; hasMore: boolean }> {
  const { after, before } = query;
  if (before !== null) {
    const ids = await selectMediaIds(query, { before, limit: PAGE_SIZE + 1 });
    return { ids: ids.slice(0, PAGE_SIZE).reverse(), hasMore: ids.length > PAGE_SIZE };
  }
  const ids = await selectMediaIds(query, { after, limit: PAGE_SIZE + 1 });
  return { ids: ids.slice(0, PAGE_SIZE), hasMore: ids.length > PAGE_SIZE };
}

/** How many match; `isAtLeast` when there are more than that. All of the library is counted by triggers. */
async function countMatches({ q }: ListedMedia): Promise<{ count: number; isAtLeast: boolean }> {
  if (q === "") return { count: await countAll("MediaAsset"), isAtLeast: false };
  const count = await remembered(`media ${q}`, () => countMediaIds(q, COUNTED + 1));
  return { count: Math.min(count, COUNTED), isAtLeast: count > COUNTED };
}
