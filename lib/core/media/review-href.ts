// The rule: a review is an address: the library's filters, or the ids of what is selected.

import { listHref } from "@/lib/core/list/list-href";
import type { Selection } from "@/lib/core/list/selection";
import { mediaFilters, mediaLibraryDefaults } from "@/lib/core/media/library-filters";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { MOST_IDS_IN_ADDRESS } from "@/lib/core/media/review-limits";

/** The review of a selection; of more than an address can hold, the first of them. */
export function reviewHref(selection: Selection<MediaLibraryQuery>): string {
  if ("all" in selection) return listHref("/media/review", mediaFilters(selection.all), mediaLibraryDefaults);
  return `/media/review?ids=${selection.ids.slice(0, MOST_IDS_IN_ADDRESS).join()}`;
}
