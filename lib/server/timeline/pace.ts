import { type Forecast, forecastOf, PACE_DAYS } from "@/lib/core/timeline/forecast";
import { DAY } from "@/lib/core/timeline/scale";
import { type PackedDays, packDays } from "@/lib/core/timeline/throughput";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { remembered } from "../remembered";
import { isOfProject, jobsOf } from "./scope";

/**
 * A step by which a job became complete. One that was complete from the start was entered as work from before: it says nothing of a pace. The
 * words are those of an index.
 */
const BECAME_COMPLETE = Prisma.sql`c."to" = 'complete' AND c."from" IS NOT NULL`;

/** How many jobs became complete on each day, by the clock here, and still are. */
export function getThroughput(projectId: number | null): Promise<PackedDays> {
  return remembered(`throughput ${projectId}`, async () => {
    const rows = await db().$queryRaw<{ day: string; count: bigint }[]>`
      SELECT date(at, 'localtime') AS day, count(*) AS count FROM (
        SELECT max(c.createdAt) AS at FROM JobStatusChange c JOIN Job j ON j.id = c.jobId AND j.status = 'complete'
        WHERE ${BECAME_COMPLETE} AND ${isOfProject(projectId, Prisma.sql`c.jobId`)} GROUP BY c.jobId
      ) GROUP BY day ORDER BY day`;
    return packDays(rows.map(({ day, count }) => ({ day, count: Number(count) })));
  });
}

/** When the jobs that are neither complete nor failed are done, at the pace of the last fourteen days; as of the last full minute. */
export function getForecast(projectId: number | null, now = new Date()): Promise<Forecast> {
  const minute = Math.floor(now.getTime() / MINUTE) * MINUTE;
  return remembered(`forecast ${projectId} ${minute}`, () => readForecast(projectId, minute));
}

const MINUTE = 60_000;

/** Their steps first (CROSS JOIN): SQLite would begin with every complete job. */
async function readForecast(projectId: number | null, now: number): Promise<Forecast> {
  const since = new Date(now - PACE_DAYS * DAY);
  const [rows, remaining] = await Promise.all([
    db().$queryRaw<{ at: Date }[]>`
      SELECT max(c.createdAt) AS at FROM JobStatusChange c CROSS JOIN Job j ON j.id = c.jobId AND j.status = 'complete'
      WHERE ${BECAME_COMPLETE} AND c.createdAt >= ${since} AND ${isOfProject(projectId, Prisma.sql`c.jobId`)}
      GROUP BY c.jobId`,
    countRemaining(projectId),
  ]);
  return forecastOf(
    rows.map(({ at }) => new Date(at).getTime()),
    remaining,
    now,
  );
}

function countRemaining(projectId: number | null): Promise<number> {
  return remembered(`remaining ${projectId}`, async () => {
    const [row] = await db().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) AS count FROM ${jobsOf(projectId)} WHERE j.status IN ('planned', 'in_progress', 'rendered')`;
    return Number(row?.count ?? 0);
  });
}

/** Moments and planned days at the ends of what there is to see; null without jobs. */
export function getExtent(projectId: number | null) {
  return remembered(`timeline extent ${projectId}`, async () => {
    const [row] = await db().$queryRaw<
      { first: Date | null; firstPlan: Date | null; lastPlan: Date | null }[]
    >`
      SELECT min(j.createdAt) AS first, min(j.plannedFor) AS firstPlan, max(j.plannedFor) AS lastPlan FROM ${jobsOf(projectId)}`;
    const time = (at: Date | null | undefined) => (at == null ? null : new Date(at).getTime());
    return { first: time(row?.first), firstPlan: time(row?.firstPlan), lastPlan: time(row?.lastPlan) };
  });
}
