// The rule: what can be asked of the list of projects, as it stands in its address.

import { z } from "zod";
import { choice, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";

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
  "target",
  "-target",
] as const;
export type ProjectSort = (typeof projectSorts)[number];

export const ProjectListQuery = z.object({
  q: searchText,
  status: filterWord(["active", "paused", "complete"]),
  /** Archived ones are left out unless they are asked for: together with the others, or alone. */
  archived: filterWord(["with", "only"]),
  sort: choice(projectSorts),
  view: choice(["gallery", "table"]),
  page: pageNumber,
});
export type ProjectListQuery = z.infer<typeof ProjectListQuery>;

export const projectListDefaults: ProjectListQuery = ProjectListQuery.parse({});

/** The list without the place in it, as the end of an address: a project's page keeps it, so that its neighbours are those of the list. */
export function projectSearch({ page, ...query }: ProjectListQuery): string {
  return listHref("", query, projectListDefaults);
}
