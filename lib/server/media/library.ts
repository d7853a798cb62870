import { hasMediaFilters, type MediaLibraryQuery, mediaFilters } from "@/lib/core/media/library-query";
import { countAll } from "../counters";
import { db } from "../db";
import { remembered } from "../remembered";
import { listMediaSummaries, type MediaSummary } from "./media-summaries";
import { selectMediaIds } from "./select-media-ids";

/** Divides into rows of 2, 3, 4, 5 and 6. */
const PAGE_SIZE = 60;
/** Counting stops here: beyond it the exact number of matches helps nobody. */
const COUNTED = 1_000;

/** A page of the library, newest first, by keyset in either direction. */
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

/** All that the filters leave, newest first, in batches. */
export async function* listAllMedia(query: MediaLibraryQuery, batch: number): AsyncGenerator<MediaSummary[]> {
  let below: number | undefined;
  do {
    const ids = await selectMediaIds(query, { below, limit: batch });
    if (ids.length > 0) yield await listMediaSummaries(ids);
    below = ids.length === batch ? ids.at(-1) : undefined;
  } while (below);
}

/** The assets before and after one in the list that the query describes; null at either end. */
export async function getNeighbours(id: number, query: MediaLibraryQuery) {
  const [newer, older] = await Promise.all([
    selectMediaIds(query, { above: id, isRising: true, limit: 1 }),
    selectMediaIds(query, { below: id, limit: 1 }),
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
  const { after, before } = query;
  if (before !== null) {
    const ids = await selectMediaIds(query, { above: before, isRising: true, limit: PAGE_SIZE + 1 });
    return { ids: ids.slice(0, PAGE_SIZE).reverse(), hasMore: ids.length > PAGE_SIZE };
  }
  const ids = await selectMediaIds(query, { below: after, limit: PAGE_SIZE + 1 });
  return { ids: ids.slice(0, PAGE_SIZE), hasMore: ids.length > PAGE_SIZE };
}

/** How many match; `isAtLeast` when there are more than that. All of the library is counted by triggers. */
async function countMatches(query: MediaLibraryQuery): Promise<{ count: number; isAtLeast: boolean }> {
  if (!hasMediaFilters(query)) return { count: await countAll("MediaAsset"), isAtLeast: false };
  const ids = await remembered(`media ${JSON.stringify(mediaFilters(query))}`, () =>
    selectMediaIds(query, { limit: COUNTED + 1 }),
  );
  return { count: Math.min(ids.length, COUNTED), isAtLeast: ids.length > COUNTED };
}
