// The rule: what can be asked of the list of jobs: by a page, whose address is read leniently, and by programs, which are told what is wrong.

import { z } from "zod";
import { jobStatuses } from "@/lib/core/jobs/status";
import { decodeCursor } from "@/lib/core/list/cursor";
import { choice, filterId, filterWord, searchText } from "@/lib/core/list/fields";
import { id } from "@/lib/core/schema/fields";

/** The first is how lists begin: newest first. A minus is descending. */
export const jobSorts = [
  "-id",
  "id",
  "character",
  "-character",
  "outputType",
  "-outputType",
  "-priority",
  "priority",
  "plannedFor",
  "-plannedFor",
] as const;
export type JobSort = (typeof jobSorts)[number];

/** A funnel stage that jobs have reached, or `unmapped`: outside of the funnel. */
export const jobStages = ["planned", "rendered", "imported", "complete", "unmapped"] as const;
export type JobStage = (typeof jobStages)[number];

export type JobFilter = {
  q: string;
  statuses: readonly (typeof jobStatuses)[number][];
  characterId: number | null;
  outputTypeId: number | null;
  ingredientId: number | null;
  projectId: number | null;
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
  ingredientId: null,
  projectId: null,
  file: null,
  stage: null,
  combination: null,
};

/** A cursor, or empty at the start. */
const place = z.string().max(2000).catch("").default("");

/** Filtered lists are counted up to here: beyond, nobody reads the number, and counting would cost more than the page. */
export const COUNTED = 10_000;

/** As it stands in the address of the page. */
export const JobListQuery = z.object({
  q: searchText,
  status: filterWord(jobStatuses),
  characterId: filterId,
  outputTypeId: filterId,
  ingredientId: filterId,
  projectId: filterId,
  file: filterWord(["none"]),
  stage: filterWord(jobStages),
  sort: choice(jobSorts),
  after: place,
  before: place,
});
export type JobListQuery = z.infer<typeof JobListQuery>;

export const jobListDefaults: JobListQuery = JobListQuery.parse({});

export function jobFilterOf({
  status,
  after: _after,
  before: _before,
  sort: _sort,
  ...rest
}: JobListQuery): JobFilter {
  return { ...anyJob, ...rest, statuses: status ? [status] : [] };
}

/** True when the list shows less than everything. */
export function isFiltered(query: JobListQuery): boolean {
  const { q, statuses, ...rest } = jobFilterOf(query);
  return q !== "" || statuses.length > 0 || Object.values(rest).some((value) => value !== null);
}

const idText = z.coerce.number({ error: "An id is a whole number." }).pipe(id);
const status = z.enum(jobStatuses, { error: `One of ${jobStatuses.join(", ")}.` });

/** As other programs ask; an unknown value is refused. `status` may be repeated. */
export const JobApiQuery = z.object({
  q: z.string().trim().max(200).default(""),
  status: z.union([status.transform((one) => [one]), z.array(status)]).default([]),
  characterId: idText.optional(),
  outputTypeId: idText.optional(),
  ingredientId: idText.optional(),
  projectId: idText.optional(),
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
