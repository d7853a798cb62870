import { UserError } from "../outcome";
import type { Tx } from "../tx";

/** The linked jobs in the project's order. */
export async function linkedJobIds(tx: Tx, projectId: number): Promise<number[]> {
  const links = await tx.projectJob.findMany({
    where: { projectId },
    orderBy: [{ position: "asc" }, { jobId: "asc" }],
    select: { jobId: true },
  });
  return links.map(({ jobId }) => jobId);
}

/** Makes these the project's jobs, in this order; links that stay where they are are not touched. */
export async function writeJobOrder(tx: Tx, projectId: number, jobIds: readonly number[]): Promise<void> {
  const list = JSON.stringify(jobIds);
  await tx.$executeRaw`
    DELETE FROM ProjectJob
    WHERE projectId = ${projectId} AND jobId NOT IN (SELECT value FROM json_each(${list}))`;
  await tx.$executeRaw`
    UPDATE ProjectJob SET position = place.key FROM json_each(${list}) AS place
    WHERE projectId = ${projectId} AND jobId = place.value AND position <> place.key`;
  await tx.$executeRaw`
    INSERT INTO ProjectJob (projectId, jobId, position)
    SELECT ${projectId}, place.value, place.key FROM json_each(${list}) AS place
    WHERE place.value NOT IN (SELECT jobId FROM ProjectJob WHERE projectId = ${projectId})`;
}

/** @throws UserError at `jobIds` when one of them no longer exists */
export async function requireJobs(tx: Tx, ids: readonly number[]): Promise<void> {
  const [row] = await tx.$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM Job WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  if (Number(row?.count ?? 0) === ids.length) return;
  const message = "One of these jobs no longer exists. Take it out and save again.";
  throw new UserError(message, { jobIds: message });
}
