import { db } from "../../db";

/** Milliseconds: a file is written to its end after somebody has said that the job is done. */
const GRACE = 10 * 60_000;
/** Jobs that were begun before a moment and are looked at, the latest first. */
const MOST_BEGUN = 300;

/** The jobs that were in progress at that moment, by what their history says. */
export async function listJobsInProgressAt(at: Date): Promise<number[]> {
  const rows = await db().$queryRaw<{ jobId: number | bigint }[]>`
    SELECT DISTINCT begun.jobId FROM (
      SELECT id, jobId FROM JobStatusChange WHERE "to" = 'in_progress' AND createdAt <= ${at} ORDER BY createdAt DESC LIMIT ${MOST_BEGUN}
    ) AS begun
    WHERE NOT EXISTS (
      SELECT 1 FROM JobStatusChange later
      WHERE later.jobId = begun.jobId AND later.id > begun.id AND later.createdAt < ${new Date(at.getTime() - GRACE)})`;
  return rows.map(({ jobId }) => Number(jobId));
}
