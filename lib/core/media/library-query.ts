// The rule: what can be asked of the library, as it stands in its address; a file's page keeps it, so that its neighbours are those of
// the list one came from.

import { z } from "zod";
import { choice, filterId, filterWord, searchText } from "@/lib/core/list/fields";
import { MAX_ID } from "@/lib/core/schema/parse-id";

export const MediaLibraryQuery = z.object({
  q: searchText,
  /** `none`: entries without a file. */
  kind: filterWord(["image", "video", "audio", "other", "none"]),
  quality: filterWord(["unreviewed", "approved", "rejected"]),
  /** With a job, without one, or those of one job. */
  job: z.preprocess(
    (value: unknown) => (Array.isArray(value) ? value[0] : value),
    z
      .union([z.enum(["with", "without"]), z.coerce.number().int().min(1).max(MAX_ID)])
      .nullable()
      .catch(null),
  ),
  character: filterId,
  outputType: filterId,
  tag: searchText,
  view: choice(["gallery", "table"]),
  /** Keyset: older than this asset. */
  after: filterId,
  /** Keyset: newer than this asset. */
  before: filterId,
});
export type MediaLibraryQuery = z.infer<typeof MediaLibraryQuery>;

export const mediaLibraryDefaults: MediaLibraryQuery = MediaLibraryQuery.parse({});

/** Without the place in the list: what a link from the list to one of its files carries. */
export function mediaFilters({ after, before, ...filters }: MediaLibraryQuery) {
  return filters;
}

export function hasMediaFilters({ q, kind, quality, job, character, outputType, tag }: MediaLibraryQuery) {
  return [q, tag].some((text) => text !== "") || [kind, quality, job, character, outputType].some(Boolean);
}
