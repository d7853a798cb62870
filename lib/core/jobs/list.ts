// The rule: what can be asked of the list of jobs: by a page, whose address is read leniently, and by programs, which are told what is wrong.

import { z } from "zod";
import {
  inProgressWords,
  type JobPriority,
  type JobStage,
  jobPriorities,
  jobSorts,
  jobStages,
  jobViews,
  plannedWords,
} from "@/lib/core/jobs/list-words";
import { slowSince } from "@/lib/core/jobs/slow";
import { jobStatuses } from "@/lib/core/jobs/status";
import { decodeCursor } from "@/lib/core/list/cursor";
import { type DayRange, localDay, parseDayRange } from "@/lib/core/list/day-range";
import {
  choice,
  filterDays,
  filterId,
  filterIds,
  filterText,
  filterWord,
  listPlace,
  searchText,
} from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";
import { id } from "@/lib/core/schema/fields";

export type JobFilter = {
  q: string;
  statuses: readonly (typeof jobStatuses)[number][];
  characterId: number | null;
  outputTypeId: number | null;
  /** All of them. */
  ingredientIds: readonly number[];
  projectId: number | null;
  batchId: number | null;
  /** A tag of the character or of one of the ingredients, in any case. */
  tag: string | null;
  priority: JobPriority | null;
  created: DayRange | null;
  planned: DayRange | "none" | null;
  /** The days on which it became rendered or complete and still is. */
  rendered: DayRange | null;
  /** Still planned or in progress. */
  isUnmade: boolean;
  /** In progress, without a change since then. */
  unchangedSince: Date | null;
  /** `none`: rendered or complete, and no file. */
  file: "none" | null;
  stage: JobStage | null;
  /** A key as `combinationKey` gives. */
  combination: string | null;
};

export const anyJob: JobFilter = {
  q: "",
  statuses: [],
  characterId: null,
  outputTypeId: null,
  ingredientIds: [],
  projectId: null,
  batchId: null,
  tag: null,
  priority: null,
  created: null,
  planned: null,
  rendered: null,
  isUnmade: false,
  unchangedSince: null,
  file: null,
  stage: null,
  combination: null,
};

/** Filtered lists are counted up to here: beyond, nobody reads the number, and counting would cost more than the page. */
export const COUNTED = 10_000;

/** Cards that the board asks for at a time, at most. */
export const CARDS = 500;

/** As it stands in the address of the page. */
export const JobListQuery = z.object({
  q: searchText,
  status: filterWord(jobStatuses),
  characterId: filterId,
  outputTypeId: filterId,
  /** `3`, or `3,7` for both. */
  ingredientId: filterIds,
  projectId: filterId,
  batchId: filterId,
  tag: filterText,
  priority: filterWord(jobPriorities),
  created: filterDays(),
  planned: filterDays(plannedWords),
  rendered: filterDays(),
  inProgress: filterWord(inProgressWords),
  file: filterWord(["none"]),
  stage: filterWord(jobStages),
  view: filterWord(jobViews),
  sort: choice(jobSorts),
  after: listPlace,
  before: listPlace,
});
export type JobListQuery = z.infer<typeof JobListQuery>;

export const jobListDefaults: JobListQuery = JobListQuery.parse({});

/** `now` is what "today" means. */
export function jobFilterOf(query: JobListQuery, now = new Date()): JobFilter {
  const { status, planned, ingredientId, inProgress, ...others } = query;
  const { view: _view, sort: _sort, after: _after, before: _before, ...rest } = others;
  const today = localDay(now);
  const rangeOf = (text: string | null) => (text === null ? null : parseDayRange(text, today));
  return {
    ...anyJob,
    ...rest,
    statuses: status ? [status] : [],
    ingredientIds: ingredientId === null ? [] : ingredientId.split(",").map(Number),
    created: rangeOf(rest.created),
    rendered: rangeOf(rest.rendered),
    planned: planned === "none" ? "none" : rangeOf(planned === "overdue" ? "past" : planned),
    isUnmade: planned === "overdue",
    unchangedSince: inProgress && slowSince(now),
  };
}

/** What the list is limited to, as it stands in the address: without sort, view and place. */
export function jobFiltersIn(query: JobListQuery) {
  const { view: _view, sort: _sort, after: _after, before: _before, ...filters } = query;
  return filters;
}

/** The address of the list from its question mark on, without place and view: with it a job knows the list it is seen in. */
export function jobSearch(query: JobListQuery): string {
  return listHref("", { ...jobFiltersIn(query), sort: query.sort }, jobListDefaults);
}

/** True when the list shows less than everything. */
export function isFiltered(query: JobListQuery): boolean {
  return Object.values(jobFiltersIn(query)).some((value) => value !== null && value !== "");
}

const idText = z.coerce.number({ error: "An id is a whole number." }).pipe(id);
const status = z.enum(jobStatuses, { error: `One of ${jobStatuses.join(", ")}.` });

/** Cards of one column of the board. */
export const JobCardsQuery = JobListQuery.extend({
  status,
  limit: z.coerce.number().int().min(1).max(CARDS),
});

/** As other programs ask; an unknown value is refused. `status` may be repeated. */
export const JobApiQuery = z.object({
  q: z.string().trim().max(200).default(""),
  status: z.union([status.transform((one) => [one]), z.array(status)]).default([]),
  characterId: idText.optional(),
  outputTypeId: idText.optional(),
  ingredientId: idText.optional(),
  projectId: idText.optional(),
  batchId: idText.optional(),
  tag: z.string().trim().min(1).max(200).optional(),
  priority: z.enum(jobPriorities).optional(),
  file: z.enum(["none"]).optional(),
  stage: z.enum(jobStages).optional(),
  combination: z.string().max(4000).optional(),
  sort: z.enum(jobSorts).default("-id"),
  cursor: z
    .string()
    .refine((cursor) => decodeCursor(cursor) !== null, "Use the nextCursor of the page before.")
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type JobApiQuery = z.infer<typeof JobApiQuery>;
