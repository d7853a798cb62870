import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { countAll } from "../counters";
import { db } from "../db";
import { remembered } from "../remembered";
import { listMediaSummaries, type MediaSummary } from "./media-summaries";
import { placeOfDay } from "./months";
import { placeOf } from "./search/order";
import { countMediaIds, type ListedMedia, selectMediaIds } from "./select-media-ids";

/** Pictures as many as a window of 1440 by 900 shows: the browser asks for more by itself. */
const PAGE_SIZES = { gallery: 24, table: 60 };
/** Counting stops here: beyond it the exact number of matches helps nobody. */
export const COUNTED = 10_000;

/** A page of the library, by keyset in either direction; the first one when the asset it begins at is gone. */
export async function listLibrary(query: MediaLibraryQuery): Promise<LibraryPage> {
  if (query.day !== null) return listLibrary({ ...query, after: await placeOfDay(query), day: null });
  const [stretch, total] = await Promise.all([
    listStretch(query, PAGE_SIZES[query.view]),
    countMatches(query),
  ]);
  if (stretch === null) return listLibrary({ ...query, after: null, before: null });
  const { media, isEnd } = stretch;
  const [first = null, last = null] = [media[0]?.id, media.at(-1)?.id];
  const isBackwards = query.before !== null;
  return {
    media,
    total,
    newerThan: (isBackwards ? !isEnd : query.after !== null) ? first : null,
    olderThan: isBackwards || !isEnd ? last : null,
  };
}

export type LibraryPage = {
  media: MediaSummary[];
  total: { count: number; isAtLeast: boolean };
  /** The first and the last of the page, where the list goes on before it and behind it. */
  newerThan: number | null;
  olderThan: number | null;
};

export type LibraryStretch = { media: MediaSummary[]; isEnd: boolean };

/**
 * What stands behind the place of the query, or right before it; in the order of the list. `isEnd`: there is no more in this direction.
 * Null when the asset it begins at is gone.
 */
export async function listStretch(query: MediaLibraryQuery, limit: number): Promise<LibraryStretch | null> {
  const { after, before, sort } = query;
  const begin = after ?? before;
  const ids = await selectMediaIds(query, { after, before, limit: limit + 1 });
  if (ids.length === 0 && begin !== null && (await placeOf(db(), sort, begin)) === null) return null;
  const kept = ids.slice(0, limit);
  const media = await listMediaSummaries(before === null ? kept : kept.reverse());
  return { media, isEnd: ids.length <= limit };
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

/** How many match; `isAtLeast` when there are more than that. All of the library is counted by triggers. */
async function countMatches({ q }: ListedMedia): Promise<{ count: number; isAtLeast: boolean }> {
  if (q === "") return { count: await countAll("MediaAsset"), isAtLeast: false };
  const count = await remembered(`media ${q}`, () => countMediaIds(q, COUNTED + 1));
  return { count: Math.min(count, COUNTED), isAtLeast: count > COUNTED };
}
