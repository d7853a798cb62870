// The rule: a review is of the files that an address names (`ids=3,2,1`), else of what the library's filters leave.

import { z } from "zod";
import { ITEMS_AT_ONCE, MOST_IDS_IN_ADDRESS } from "@/lib/core/media/review-limits";
import { parseId } from "@/lib/core/schema/parse-id";

/** Ids with commas between them, each once, in their order. What is no id is left out. */
export const idsText = z
  .string()
  .transform((text) => [...new Set(text.split(",").flatMap((id) => parseId(id) ?? []))]);

/** Null without any: then the review is of the filtered library. */
export const ReviewIds = z.object({
  ids: idsText
    .transform((ids) => (ids.length > 0 ? ids.slice(0, MOST_IDS_IN_ADDRESS) : null))
    .nullable()
    .catch(null),
});

export const ReviewItemsQuery = z.object({
  ids: idsText.refine((ids) => ids.length <= ITEMS_AT_ONCE, `Ask for at most ${ITEMS_AT_ONCE} at once.`),
});
