// The rule: what can be asked of the list of output types, as it stands in its address.

import { z } from "zod";
import { choice, filterId, pageNumber, searchText } from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";

/** The first is how the list begins: the order that a person has given it. A minus is descending. */
export const outputTypeSorts = [
  "position",
  "name",
  "-name",
  "-possible",
  "possible",
  "-tried",
  "tried",
  "-jobs",
  "jobs",
  "-created",
  "created",
] as const;
export type OutputTypeSort = (typeof outputTypeSorts)[number];

export const OutputTypeListQuery = z.object({
  q: searchText,
  /** Those that require it. */
  category: filterId,
  sort: choice(outputTypeSorts),
  page: pageNumber,
});
export type OutputTypeListQuery = z.infer<typeof OutputTypeListQuery>;

export const outputTypeListDefaults: OutputTypeListQuery = OutputTypeListQuery.parse({});

/** The list without the place in it, as the end of an address: an output type's page keeps it, so that its neighbours are those of the list. */
export function outputTypeSearch({ page, ...query }: OutputTypeListQuery): string {
  return listHref("", query, outputTypeListDefaults);
}
