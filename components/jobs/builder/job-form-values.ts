import type { z } from "zod";
import { blankJob } from "@/lib/core/jobs/blank-job";
import type { JobInput } from "@/lib/core/jobs/schema";
import { formatDay } from "@/lib/core/text/calendar-day";

/** What the builder holds while a job is built; `JobInput` is what becomes of it. */
export type JobFormValues = z.input<typeof JobInput> & {
  characterId: number | null;
  outputTypeId: number | null;
  projectIds: number[];
  plannedFor: string;
};

/** The builder holds less than the schema would take (ids are numbers, never text), which is all that this says. */
export const loadJobForm = async () =>
  (await import("@/lib/core/jobs/schema")).JobInput as z.ZodType<JobInput, JobFormValues>;

export const blankJobForm: JobFormValues = {
  ...blankJob,
  characterId: null,
  outputTypeId: null,
  projectIds: [],
  plannedFor: "",
};

/** The pieces that can be locked: they stay for the next job. A pick is locked by its category. */
export type Piece =
  | "characterId"
  | "outputTypeId"
  | "extras"
  | "status"
  | "priority"
  | "plannedFor"
  | "projectIds"
  | "notes"
  | `category ${number}`;

/** What usually stays the same from job to job. */
export const lockedAtFirst: readonly Piece[] = [
  "outputTypeId",
  "status",
  "priority",
  "plannedFor",
  "projectIds",
];

export const categoryPiece = (categoryId: number): Piece => `category ${categoryId}`;

/** The form for the next job: what is locked stays, the rest is blank again. `picks` and `extras` are those of the job before. */
export function nextJobForm(
  values: JobFormValues,
  { picks, extras }: { picks: { id: number; categoryId: number }[]; extras: { id: number }[] },
  locked: ReadonlySet<Piece>,
): JobFormValues {
  const keep = <Key extends keyof JobFormValues & Piece>(key: Key) =>
    locked.has(key) ? values[key] : blankJobForm[key];
  const kept = [
    ...picks.filter(({ categoryId }) => locked.has(categoryPiece(categoryId))),
    ...(locked.has("extras") ? extras : []),
  ];
  return {
    characterId: keep("characterId"),
    outputTypeId: keep("outputTypeId"),
    ingredientIds: kept.map(({ id }) => id),
    notes: keep("notes"),
    status: keep("status"),
    projectIds: keep("projectIds"),
    priority: keep("priority"),
    plannedFor: keep("plannedFor"),
  };
}

type StoredJob = {
  character: { id: number } | null;
  outputType: { id: number } | null;
  ingredientIds: number[];
  notes: string;
  status: JobFormValues["status"];
  priority: number;
  plannedFor: Date | null;
  projects: { id: number }[];
};

export function jobFormOf(job: StoredJob): JobFormValues {
  return {
    characterId: job.character?.id ?? null,
    outputTypeId: job.outputType?.id ?? null,
    ingredientIds: job.ingredientIds,
    notes: job.notes,
    status: job.status,
    projectIds: job.projects.map(({ id }) => id),
    priority: job.priority,
    plannedFor: job.plannedFor ? formatDay(job.plannedFor) : "",
  };
}
