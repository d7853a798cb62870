// The rule: what can be asked of the list of tags, as it stands in its address.

import { z } from "zod";
import { choice, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";
import { tagKinds } from "@/lib/core/tags/kinds";

export const TagListQuery = z.object({
  q: searchText,
  /** Used by one kind of record, or by none. */
  use: filterWord([...tagKinds, "none"]),
  sort: choice(["name", "-name", "-uses", "uses", "-created", "created"]),
  page: pageNumber,
});
export type TagListQuery = z.infer<typeof TagListQuery>;

export const tagListDefaults: TagListQuery = TagListQuery.parse({});
