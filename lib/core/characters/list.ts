// The rule: what can be asked of the list of characters, as it stands in its address.

import { z } from "zod";
import { choice, filterId, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";

/** The first is how the list begins. A minus is descending. */
export const characterSorts = [
  "name",
  "-name",
  "-created",
  "created",
  "status",
  "-status",
  "archetype",
  "-archetype",
  "-jobs",
  "jobs",
] as const;
export type CharacterSort = (typeof characterSorts)[number];

export const CharacterListQuery = z.object({
  q: searchText,
  status: filterWord(["concept", "active", "retired"]),
  archetype: filterId,
  tag: searchText,
  image: filterWord(["with", "without"]),
  sort: choice(characterSorts),
  view: choice(["gallery", "table"]),
  page: pageNumber,
});
export type CharacterListQuery = z.infer<typeof CharacterListQuery>;

export const characterListDefaults: CharacterListQuery = CharacterListQuery.parse({});

/** The list without the place in it, as the end of an address: a character's page keeps it, so that its neighbours are those of the list. */
export function characterSearch({ page, ...query }: CharacterListQuery): string {
  return listHref("", query, characterListDefaults);
}
