// The rule: what can be asked of the list of prompts, as it stands in its address; the queue of a journal is one of these lists.

import { z } from "zod";
import {
  choice,
  filterId,
  filterIdOrNone,
  filterWord,
  listHref,
  pageNumber,
  searchText,
} from "@/lib/core/list/fields";
import { promptStatuses } from "@/lib/core/prompts/status";

/** The first is how the library begins: newest first. A minus is descending. `place` is the order of a queue. */
export const promptSorts = [
  "-created",
  "created",
  "-changed",
  "changed",
  "status",
  "-status",
  "place",
] as const;
export type PromptSort = (typeof promptSorts)[number];

export const PromptListQuery = z.object({
  q: searchText,
  project: filterIdOrNone,
  status: filterWord(promptStatuses),
  job: filterId,
  character: filterId,
  starred: filterWord(["yes"]),
  sort: choice(promptSorts),
  page: pageNumber,
});
export type PromptListQuery = z.infer<typeof PromptListQuery>;

export const promptListDefaults: PromptListQuery = PromptListQuery.parse({});

/** The list without the place in it, as the end of an address: a prompt's page keeps it, so that its neighbours are those of the list. */
export function promptSearch({ page: _page, ...query }: PromptListQuery): string {
  return listHref("", query, promptListDefaults);
}

/** True when the list shows less than everything. */
export function isFiltered({ sort: _sort, page: _page, ...filters }: PromptListQuery): boolean {
  return Object.values(filters).some((value) => value !== null && value !== "");
}

/** The queue of a project, or of what belongs to none; its status and search are filters. */
export const JournalQuery = PromptListQuery.pick({ q: true, project: true, status: true, job: true });
export type JournalQuery = z.infer<typeof JournalQuery>;

/** The same as the list of prompts has it. `job` is whom the next prompt is for, and no filter. */
export function queueOf({ q, project, status }: JournalQuery): PromptListQuery {
  return { ...promptListDefaults, q, status, project: project ?? "none", sort: "place" };
}

export const journalDefaults: JournalQuery = JournalQuery.parse({});
