// The rule: what can be asked of the list of prompts, as it stands in its address; the queue of a journal is one of these lists.

import { z } from "zod";
import { choice, filterId, filterIdOrNone, filterWord, pageNumber, searchText } from "@/lib/core/list/fields";
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

/** True when the list shows less than everything. */
export function isFiltered({ sort: _sort, page: _page, ...filters }: PromptListQuery): boolean {
  return Object.values(filters).some((value) => value !== null && value !== "");
}

/** The queue of a project, or of what belongs to none; its status and search are filters. */
export const JournalQuery = PromptListQuery.pick({ q: true, project: true, status: true, job: true });
export type JournalQuery = z.infer<typeof JournalQuery>;
