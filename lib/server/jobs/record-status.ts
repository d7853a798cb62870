import type { JobStatus } from "@/lib/core/jobs/schema";
import type { Tx } from "../tx";

/**
 * Sets the status of jobs and writes down the step of each one that it moves; those that have it already are left alone. Returns
 * the ids of the moved ones. Every change of a status goes through here.
 */
export async function recordStatus(tx: Tx, jobIds: readonly number[], to: JobStatus): Promise<number[]> {
  const moved = await tx.job.findMany({
    where: { id: { in: [...jobIds] }, status: { not: to } },
    orderBy: { id: "asc" },
    select: { id: true, status: true },
  });
  if (moved.length === 0) return [];
  const ids = moved.map(({ id }) => id);
  await tx.job.updateMany({ where: { id: { in: ids } }, data: { status: to } });
  await tx.jobStatusChange.createMany({
    data: moved.map(({ id, status }) => ({ jobId: id, from: status, to })),
  });
  return ids;
}
