import type { JobStatus } from "@/lib/core/jobs/schema";
import { idList, newUuid } from "../id-list";
import type { Tx } from "../tx";

/**
 * Sets the status of jobs and writes down the step of each one that it moves; those that have it already are left alone. Returns
 * the ids of the moved ones. Every change of a status goes through here: two statements, however many jobs.
 */
export async function recordStatus(tx: Tx, jobIds: readonly number[], to: JobStatus): Promise<number[]> {
  const moved = await tx.$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM Job WHERE id IN ${idList(jobIds)} AND status <> ${to} ORDER BY id`;
  if (moved.length === 0) return [];
  const ids = moved.map(({ id }) => Number(id));
  const now = new Date();
  await tx.$executeRaw`
    INSERT INTO JobStatusChange (uuid, jobId, "from", "to", createdAt)
    SELECT ${newUuid}, id, status, ${to}, ${now} FROM Job WHERE id IN ${idList(ids)} ORDER BY id`;
  await tx.$executeRaw`UPDATE Job SET status = ${to}, updatedAt = ${now} WHERE id IN ${idList(ids)}`;
  return ids;
}
