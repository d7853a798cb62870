// The rule: how the library begins, and what of its address is a filter.

import type { MediaLibraryQuery } from "@/lib/core/media/library-query";

export const mediaLibraryDefaults: MediaLibraryQuery = {
  q: "",
  sort: "newest",
  view: "gallery",
  after: null,
  before: null,
  day: null,
};

/** Without the place in the list: what a link from the list to one of its files carries. */
export function mediaFilters({ after, before, day, ...filters }: MediaLibraryQuery) {
  return filters;
}
