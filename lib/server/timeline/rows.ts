import { titleOfNames } from "@/lib/core/jobs/job-title";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { formatDay } from "@/lib/core/text/calendar-day";
import type { Step } from "@/lib/core/timeline/life";
import type { TimelineRowsQuery } from "@/lib/core/timeline/query";
import type { TimelineGroup } from "@/lib/core/timeline/rows";
import { PORTION } from "@/lib/core/timeline/words";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { type JobRow, listJobRows } from "../jobs/rows";
import { isInGroup, listGroups } from "./groups";
import { isOfProject } from "./scope";

/** One job's line: what it is called and what it went through. */
export type TimelineRow = {
  id: number;
  title: string;
  outputType: string | null;
  status: JobStatus;
  /** `YYYY-MM-DD` */
  plannedFor: string | null;
  steps: Step[];
};

/**
 * A portion of the jobs of all groups, one group after the other and the newest job of each first: those from place `portion * PORTION` on. Only
 * the groups that it reaches into are read, each along an index that has its order.
 */
export async function listTimelineRows({
  project,
  group,
  portion,
}: TimelineRowsQuery): Promise<TimelineRow[]> {
  const parts = partsOf(await listGroups(project, group), portion * PORTION, PORTION);
  const ids: number[] = [];
  for (const { key, offset, limit } of parts) {
    const rows = await db().$queryRaw<{ id: bigint | number }[]>`
      SELECT j.id FROM Job j WHERE ${isInGroup(group, key)} AND ${isOfProject(project, Prisma.sql`j.id`)}
      ORDER BY j.id DESC LIMIT ${limit} OFFSET ${offset}`;
    ids.push(...rows.map(({ id }) => Number(id)));
  }
  return rowsOf(await listJobRows(ids));
}

/** The same of jobs that were found in another way, in their order. */
export async function rowsOf(jobs: readonly JobRow[]): Promise<TimelineRow[]> {
  const steps = await readSteps(jobs.map(({ id }) => id));
  return jobs.map((job) => ({
    id: job.id,
    title: titleOfNames(job),
    outputType: job.outputType ?? null,
    status: job.status,
    plannedFor: job.plannedFor ? formatDay(job.plannedFor) : null,
    // A job that came from elsewhere may have no history: it is what it is since it was made.
    steps: steps.get(job.id) ?? [[job.createdAt.getTime(), job.status]],
  }));
}

type Part = { key: string; offset: number; limit: number };

/** Which jobs of which groups stand in `count` places from `from` on. */
function partsOf(groups: readonly TimelineGroup[], from: number, count: number): Part[] {
  const parts: Part[] = [];
  let place = 0;
  for (const group of groups) {
    const offset = Math.max(0, from - place);
    const limit = Math.min(group.count, from + count - place) - offset;
    if (limit > 0) parts.push({ key: group.key, offset, limit });
    place += group.count;
    if (place >= from + count) break;
  }
  return parts;
}

async function readSteps(ids: readonly number[]): Promise<Map<number, Step[]>> {
  const rows = await db().$queryRaw<{ jobId: bigint | number; to: JobStatus; createdAt: Date }[]>`
    SELECT jobId, "to", createdAt FROM JobStatusChange WHERE jobId IN ${idList(ids)} ORDER BY jobId, id`;
  const steps = new Map<number, Step[]>();
  for (const { jobId, to, createdAt } of rows) {
    const step: Step = [new Date(createdAt).getTime(), to];
    const known = steps.get(Number(jobId));
    if (known) known.push(step);
    else steps.set(Number(jobId), [step]);
  }
  return steps;
}
