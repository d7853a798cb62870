import { titleOfNames } from "@/lib/core/jobs/job-title";
import { type JobListQuery, jobFilterOf } from "@/lib/core/jobs/list";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatuses } from "@/lib/core/jobs/status";
import type { Cursor } from "@/lib/core/list/cursor";
import { formatShortDay } from "@/lib/core/text/calendar-day";
import { remembered } from "../remembered";
import { countJobsByStatus, pageOfJobPlaces } from "./page-of-jobs";
import { type JobRow, listJobRows } from "./rows";

/** Cards of each column that the page brings along; the browser asks for more as one scrolls. */
const FIRST = 16;

/** The columns of the board: those that the filter leaves out are there to move jobs to, without cards. */
export async function getBoard(query: JobListQuery) {
  const filter = jobFilterOf(query);
  const [counts, ...columns] = await Promise.all([
    remembered(`board ${JSON.stringify(filter)}`, () => countJobsByStatus(filter)),
    ...jobStatuses.map(async (status) => {
      const isShown = !query.status || query.status === status;
      const page = isShown
        ? await placesOf(query, status, { limit: FIRST })
        : { places: [], nextCursor: null };
      return { status, isShown, ...page };
    }),
  ]);
  const cards = await readCards(columns.flatMap(({ places }) => places));
  return columns.map(({ status, isShown, places, nextCursor }) => ({
    status,
    cards: places.flatMap(({ id }) => cards.get(id) ?? []),
    count: isShown ? (counts[status] ?? 0) : null,
    nextCursor,
  }));
}

/** Cards of one column, in the order of the list. */
export async function listCards(
  query: JobListQuery,
  status: JobStatus,
  page: { after?: string; limit: number },
) {
  const { places, nextCursor } = await placesOf(query, status, page);
  return { cards: [...(await readCards(places)).values()], nextCursor };
}

function placesOf(query: JobListQuery, status: JobStatus, page: { after?: string; limit: number }) {
  const filter = { ...jobFilterOf(query), statuses: [status] };
  return pageOfJobPlaces({ filter, sort: query.sort, ...page });
}

/** The cards at these places by their id, in one read whatever columns they are of. */
async function readCards(places: readonly Cursor[]): Promise<Map<number, JobCard>> {
  const values = new Map(places.map(({ id, value }) => [id, value]));
  const rows = await listJobRows(places.map(({ id }) => id));
  return new Map(rows.map((row) => [row.id, toCard(row, values.get(row.id) ?? row.id)]));
}

export type JobCard = Pick<JobRow, "id" | "priority" | "lacksFile" | "ruleOverride" | "outputType"> & {
  title: string;
  plannedFor?: string;
  sortValue: string | number;
};

/** What one card shows and is sorted by, and no more: thousands of them go to the browser. */
function toCard(row: JobRow, sortValue: string | number): JobCard {
  const card: JobCard = { id: row.id, title: titleOfNames(row), sortValue };
  if (row.outputType) card.outputType = row.outputType;
  if (row.priority) card.priority = row.priority;
  if (row.plannedFor) card.plannedFor = formatShortDay(row.plannedFor);
  if (row.lacksFile) card.lacksFile = true;
  if (row.ruleOverride) card.ruleOverride = row.ruleOverride;
  return card;
}
