// The rule: what can be asked of the list of archetypes, as it stands in its address.

import { z } from "zod";
import { choice, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";

/** The first is how the list begins. A minus is descending. */
export const archetypeSorts = [
  "name",
  "-name",
  "-created",
  "created",
  "subtype",
  "-subtype",
  "-characters",
  "characters",
] as const;
export type ArchetypeSort = (typeof archetypeSorts)[number];

export const ArchetypeListQuery = z.object({
  q: searchText,
  subtype: filterWord(["concept", "meta"]),
  tag: searchText,
  sort: choice(archetypeSorts),
  view: choice(["gallery", "table"]),
  page: pageNumber,
});
export type ArchetypeListQuery = z.infer<typeof ArchetypeListQuery>;

export const archetypeListDefaults: ArchetypeListQuery = ArchetypeListQuery.parse({});

/** The list without the place in it, as the end of an address: an archetype's page keeps it, so that its neighbours are those of the list. */
export function archetypeSearch({ page, ...query }: ArchetypeListQuery): string {
  return listHref("", query, archetypeListDefaults);
}
