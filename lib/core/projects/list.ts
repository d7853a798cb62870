// The rule: what can be asked of the list of projects, as it stands in its address.

import { z } from "zod";
import { choice, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";

/** The first is how the list begins. A minus is descending. */
export const projectSorts = [
  "name",
  "-name",
  "-created",
  "created",
  "status",
  "-status",
  "-jobs",
  "jobs",
] as const;
export type ProjectSort = (typeof projectSorts)[number];

export const ProjectListQuery = z.object({
  q: searchText,
  status: filterWord(["active", "paused", "complete"]),
  sort: choice(projectSorts),
  page: pageNumber,
});
export type ProjectListQuery = z.infer<typeof ProjectListQuery>;

export const projectListDefaults: ProjectListQuery = ProjectListQuery.parse({});
