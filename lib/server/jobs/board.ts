import { type JobListQuery, jobFilterOf } from "@/lib/core/jobs/list";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatuses } from "@/lib/core/jobs/status";
import { formatShortDay } from "@/lib/core/text/calendar-day";
import { remembered } from "../remembered";
import { countJobsByStatus, pageOfJobPlaces } from "./page-of-jobs";
import { type JobSummary, listJobSummaries } from "./summaries";

/** Cards of each column that the page brings along; the browser asks for more as one scrolls. */
const FIRST = 20;

/** The columns of the board: those that the filter leaves out are there to move jobs to, without cards. */
export async function getBoard(query: JobListQuery) {
  const filter = jobFilterOf(query);
  const [counts, ...columns] = await Promise.all([
    remembered(`board ${JSON.stringify(filter)}`, () => countJobsByStatus(filter)),
    ...jobStatuses.map(async (status) => {
      const isShown = !query.status || query.status === status;
      const page = isShown
        ? await listCards(query, status, { limit: FIRST })
        : { cards: [], nextCursor: null };
      return { status, isShown, ...page };
    }),
  ]);
  return columns.map(({ isShown, ...column }) => ({
    ...column,
    count: isShown ? (counts[column.status] ?? 0) : null,
  }));
}

/** Cards of one column, in the order of the list. */
export async function listCards(
  query: JobListQuery,
  status: JobStatus,
  { after, limit }: { after?: string; limit: number },
) {
  const filter = { ...jobFilterOf(query), statuses: [status] };
  const { places, nextCursor } = await pageOfJobPlaces({ filter, sort: query.sort, after, limit });
  const sortValues = new Map(places.map(({ id, value }) => [id, value]));
  const jobs = await listJobSummaries(places.map(({ id }) => id));
  return { cards: jobs.map((job) => toCard(job, sortValues.get(job.id) ?? job.id)), nextCursor };
}

export type JobCard = ReturnType<typeof toCard>;

/** What one card shows and is sorted by, and no more: thousands of them go to the browser. */
function toCard(
  { id, title, priority, plannedFor, lacksFile, ruleOverride, outputType }: JobSummary,
  sortValue: string | number,
) {
  return {
    ...{ id, title, priority, lacksFile, ruleOverride, sortValue },
    outputType: outputType?.name ?? null,
    plannedFor: plannedFor && formatShortDay(plannedFor),
  };
}
