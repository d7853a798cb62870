// The rule: what can be asked of the list of characters, as it stands in its address.

import { z } from "zod";
import { choice, filterId, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";

export const CharacterListQuery = z.object({
  q: searchText,
  status: filterWord(["concept", "active", "retired"]),
  archetype: filterId,
  tag: searchText,
  sort: choice(["name", "newest"]),
  view: choice(["gallery", "table"]),
  page: pageNumber,
});
export type CharacterListQuery = z.infer<typeof CharacterListQuery>;

export const characterListDefaults: CharacterListQuery = CharacterListQuery.parse({});
