import { idList } from "../id-list";
import type { Tx } from "../tx";

/** Has the job belong to these projects and no others; new links come last in their project. */
export async function setProjects(tx: Tx, jobId: number, projectIds: readonly number[]): Promise<void> {
  await tx.projectJob.deleteMany({ where: { jobId, projectId: { notIn: [...projectIds] } } });
  const linked = await tx.projectJob.findMany({ where: { jobId }, select: { projectId: true } });
  const known = new Set(linked.map(({ projectId }) => projectId));
  const missing = projectIds.filter((projectId) => !known.has(projectId));
  const ends = await tx.projectJob.groupBy({
    by: ["projectId"],
    where: { projectId: { in: missing } },
    _max: { position: true },
  });
  const endOf = new Map(ends.map(({ projectId, _max }) => [projectId, _max.position ?? -1]));
  await tx.projectJob.createMany({
    data: missing.map((projectId) => ({ projectId, jobId, position: (endOf.get(projectId) ?? -1) + 1 })),
  });
}

/** Appends the jobs that are not in the project yet; returns their ids. */
export async function addToProject(tx: Tx, projectId: number, jobIds: readonly number[]): Promise<number[]> {
  const list = JSON.stringify(jobIds);
  const rows = await tx.$queryRaw<{ jobId: bigint | number }[]>`
    SELECT value AS jobId FROM json_each(${list})
    WHERE value NOT IN (SELECT jobId FROM ProjectJob WHERE projectId = ${projectId}) ORDER BY key`;
  const added = rows.map(({ jobId }) => Number(jobId));
  const { _max } = await tx.projectJob.aggregate({ where: { projectId }, _max: { position: true } });
  const start = (_max.position ?? -1) + 1;
  await tx.$executeRaw`
    INSERT INTO ProjectJob (projectId, jobId, position)
    SELECT ${projectId}, value, ${start} + key FROM json_each(${JSON.stringify(added)})`;
  return added;
}

/** Takes the jobs that are in the project out of it; returns their ids. */
export async function removeFromProject(
  tx: Tx,
  projectId: number,
  jobIds: readonly number[],
): Promise<number[]> {
  const links = await tx.$queryRaw<{ jobId: bigint | number }[]>`
    SELECT jobId FROM ProjectJob WHERE projectId = ${projectId} AND jobId IN ${idList(jobIds)}`;
  await tx.$executeRaw`DELETE FROM ProjectJob WHERE projectId = ${projectId} AND jobId IN ${idList(jobIds)}`;
  return links.map(({ jobId }) => Number(jobId));
}
