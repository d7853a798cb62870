// The rule: how the lists of prompts begin, and how their addresses are written.

import { listHref } from "@/lib/core/list/list-href";
import type { JournalQuery, PromptListQuery } from "@/lib/core/prompts/list";

export const promptListDefaults: PromptListQuery = {
  q: "",
  project: null,
  status: null,
  job: null,
  character: null,
  starred: null,
  sort: "-created",
  page: 1,
};

/** The list without the place in it, as the end of an address: a prompt's page keeps it, so that its neighbours are those of the list. */
export function promptSearch({ page: _page, ...query }: PromptListQuery): string {
  return listHref("", query, promptListDefaults);
}

export const journalDefaults: JournalQuery = { q: "", project: null, status: null, job: null };

/** The same as the list of prompts has it. `job` is whom the next prompt is for, and no filter. */
export function queueOf({ q, project, status }: JournalQuery): PromptListQuery {
  return { ...promptListDefaults, q, status, project: project ?? "none", sort: "place" };
}
