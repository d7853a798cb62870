// The rule: what can be asked of the library, as it stands in its address; a file's page keeps it, so that its neighbours are those of
// the list one came from. All filters are words of the search, which is the one way to say them.

import { z } from "zod";
import { choice, filterDay, filterId, type SearchParams } from "@/lib/core/list/fields";
import { searchInAddress } from "@/lib/core/media/search/address";
import { mediaOrders } from "@/lib/core/media/search/orders";
import { LONGEST_SEARCH } from "@/lib/core/media/search/parse";

const fields = z.object({
  /** As lib/core/media/search/parse.ts reads it. One letter too many is kept, to be complained of. */
  q: z.string().transform((text) => text.slice(0, LONGEST_SEARCH + 1)),
  sort: choice(mediaOrders),
  view: choice(["gallery", "table"]),
  /** Keyset: behind this asset. */
  after: filterId,
  /** Keyset: before this asset. */
  before: filterId,
  /** From this day on, in a list of the newest or the oldest. */
  day: filterDay,
});

export const MediaLibraryQuery = z.preprocess(withSearch, fields);
export type MediaLibraryQuery = z.infer<typeof MediaLibraryQuery>;

/** So many files at once are at most asked for while one scrolls. */
export const LONGEST_STRETCH = 240;

/** What the endless list asks for. */
export const LibraryStretchQuery = z.preprocess(
  withSearch,
  fields.extend({ limit: z.coerce.number().int().min(1).max(LONGEST_STRETCH) }),
);

function withSearch(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const params = value as SearchParams;
  const first = (name: string) => {
    const given = params[name];
    const one = Array.isArray(given) ? given[0] : given;
    return typeof one === "string" ? one : null;
  };
  return { ...params, q: searchInAddress(first) };
}
