// The rule: what can be asked of the list of archetypes, as it stands in its address.

import { z } from "zod";
import { choice, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";

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
