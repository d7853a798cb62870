import type { JobStatus } from "@/lib/core/jobs/schema";
import { db } from "../db";
import { idList } from "../id-list";
import { remembered } from "../remembered";

/** Jobs of a project, all in all and in each status that any of them has. */
export type JobsByStatus = { total: number; byStatus: Partial<Record<JobStatus, number>> };

/** A project may have tens of thousands of jobs, whose states are read one by one: they are counted once after each write. */
export function jobsOfProjects(projectIds: readonly number[]): Promise<Map<number, JobsByStatus>> {
  return remembered(`jobs of projects ${projectIds}`, () => countJobs(projectIds));
}

async function countJobs(projectIds: readonly number[]): Promise<Map<number, JobsByStatus>> {
  const rows = await db().$queryRaw<{ projectId: bigint; status: JobStatus; count: bigint }[]>`
    SELECT link.projectId, Job.status, count(*) AS count
    FROM ProjectJob link CROSS JOIN Job ON Job.id = link.jobId
    WHERE link.projectId IN ${idList(projectIds)} GROUP BY link.projectId, Job.status`;
  const counts = new Map<number, JobsByStatus>();
  for (const row of rows) {
    const { total = 0, byStatus = {} } = counts.get(Number(row.projectId)) ?? {};
    const count = Number(row.count);
    counts.set(Number(row.projectId), {
      total: total + count,
      byStatus: { ...byStatus, [row.status]: count },
    });
  }
  return counts;
}
