import { anyJob, type JobFilter, type JobListQuery, jobFilterOf } from "@/lib/core/jobs/list";
import { encodeCursor } from "@/lib/core/list/cursor";
import { countJobsWaitingForFile } from "../dashboard/queries";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import { remembered } from "../remembered";
import {
  countJobs,
  countJobsByStatus,
  getJobPlace,
  type JobPageRequest,
  pageOfJobPlaces,
} from "./page-of-jobs";
import { listJobRows } from "./rows";
import { listJobSummaries } from "./summaries";

const PAGE_SIZE = 50;

/** A page of the list, with how many there are in all. */
export async function listJobs(query: JobListQuery) {
  const filter = jobFilterOf(query);
  const [page, total] = await Promise.all([
    pageOfJobRows({ filter, sort: query.sort, after: query.after, before: query.before, limit: PAGE_SIZE }),
    remembered(`jobs ${JSON.stringify(filter)}`, () => countJobs(filter)),
  ]);
  return { ...page, total };
}

/** Some jobs of a list from a place in it on, by keyset: a page far down costs no more than the first. */
export async function pageOfJobs(request: JobPageRequest) {
  const { places, ...page } = await pageOfJobPlaces(request);
  return { jobs: await listJobSummaries(places.map(({ id }) => id)), ...page };
}

/** The same as lines of a list. */
export async function pageOfJobRows(request: JobPageRequest) {
  const { places, ...page } = await pageOfJobPlaces(request);
  return { jobs: await listJobRows(places.map(({ id }) => id)), ...page };
}

export type JobRecord = NonNullable<Awaited<ReturnType<typeof getJob>>>;

/** One job with everything that its page and its form show, or null. */
export async function getJob(id: number) {
  // The counts on their own: Prisma's `_count` groups a whole table first.
  const [[summary], rest, promptCount] = await Promise.all([
    listJobSummaries([id]),
    db().job.findUnique({
      where: { id },
      select: {
        notes: true,
        history: { orderBy: { id: "asc" }, select: { id: true, from: true, to: true, createdAt: true } },
      },
    }),
    db().prompt.count({ where: { jobId: id } }),
  ]);
  return summary && rest ? { ...summary, ...rest, promptCount } : null;
}

/** The title of its page is known without reading the whole job. */
export async function hasJob(id: number): Promise<boolean> {
  return (await db().job.findUnique({ where: { id }, select: { id: true } })) !== null;
}

/** @throws NotFoundError */
export async function requireJob(id: number): Promise<JobRecord> {
  const job = await getJob(id);
  if (!job) throw new NotFoundError("job");
  return job;
}

/** Its neighbours in a list, also when the job itself has left it: where it would stand. */
export async function getNeighbours(id: number, query: JobListQuery) {
  const { sort } = query;
  const filter = jobFilterOf(query);
  const place = await getJobPlace(id, sort, filter);
  if (!place) return { previous: null, next: null };
  const cursor = encodeCursor(place);
  const [before, after] = await Promise.all([
    pageOfJobPlaces({ filter, sort, before: cursor, limit: 1 }),
    pageOfJobPlaces({ filter, sort, after: cursor, limit: 1 }),
  ]);
  return { previous: before.places[0]?.id ?? null, next: after.places[0]?.id ?? null };
}

export type JobNumbers = Awaited<ReturnType<typeof getJobNumbers>>;

/** How many jobs there are in each status, and how many wait for a file; counted once after each write. */
export async function getJobNumbers() {
  return remembered("job numbers", async () => {
    const [statuses, lackingFile] = await Promise.all([countJobsByStatus(anyJob), countJobsWaitingForFile()]);
    const total = Object.values(statuses).reduce((sum, count) => sum + count, 0);
    return { total, statuses, lackingFile };
  });
}

/** What the ids of a filter are called, for the filter's own button. Null for what is not set or no longer there. */
export async function getFilterNames(filter: JobFilter) {
  const { characterId, outputTypeId, ingredientIds, projectId, batchId } = filter;
  const select = { name: true } as const;
  const [character, outputType, ingredients, project, batch] = await Promise.all([
    characterId ? db().character.findUnique({ where: { id: characterId }, select }) : null,
    outputTypeId ? db().outputType.findUnique({ where: { id: outputTypeId }, select }) : null,
    db().ingredient.findMany({ where: { id: { in: [...ingredientIds] } }, select }),
    projectId ? db().project.findUnique({ where: { id: projectId }, select }) : null,
    batchId ? db().batch.findUnique({ where: { id: batchId }, select }) : null,
  ]);
  return {
    character: character?.name ?? null,
    outputType: outputType?.name ?? null,
    ingredient: ingredients.map(({ name }) => name).join(" + ") || null,
    project: project?.name ?? null,
    batch: batch?.name ?? null,
  };
}
