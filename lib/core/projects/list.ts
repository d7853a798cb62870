// The rule: what can be asked of the list of projects, as it stands in its address.

import { z } from "zod";
import { choice, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";

export const ProjectListQuery = z.object({
  q: searchText,
  status: filterWord(["active", "paused", "complete"]),
  sort: choice(["name", "newest"]),
  page: pageNumber,
});
export type ProjectListQuery = z.infer<typeof ProjectListQuery>;

export const projectListDefaults: ProjectListQuery = ProjectListQuery.parse({});
