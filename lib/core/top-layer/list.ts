// The rule: what can be asked of the list of top layer clips, as it stands in its address.

import { z } from "zod";
import { choice, filterId, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";

/** The first is how the list begins. A minus is descending. */
export const clipSorts = ["-created", "created", "name", "-name", "-jobs", "jobs"] as const;
export type ClipSort = (typeof clipSorts)[number];

export const ClipListQuery = z.object({
  q: searchText,
  metadata: filterWord(["complete", "incomplete"]),
  file: filterWord(["with", "without"]),
  tag: searchText,
  /** Those that use one job. */
  job: filterId,
  /** Those that use a job of one project. */
  project: filterId,
  sort: choice(clipSorts),
  view: choice(["gallery", "table"]),
  page: pageNumber,
});
export type ClipListQuery = z.infer<typeof ClipListQuery>;

export const clipListDefaults: ClipListQuery = ClipListQuery.parse({});

/** The list without the place in it, as the end of an address: a clip's page keeps it, so that its neighbours are those of the list. */
export function clipSearch({ page, ...query }: ClipListQuery): string {
  return listHref("", query, clipListDefaults);
}
