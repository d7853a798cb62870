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
  const linked = await tx.projectJob.findMany({
    where: { projectId, jobId: { in: [...jobIds] } },
    select: { jobId: true },
  });
  const known = new Set(linked.map(({ jobId }) => jobId));
  const added = jobIds.filter((id) => !known.has(id));
  const { _max } = await tx.projectJob.aggregate({ where: { projectId }, _max: { position: true } });
  const start = (_max.position ?? -1) + 1;
  await tx.projectJob.createMany({
    data: added.map((jobId, index) => ({ projectId, jobId, position: start + index })),
  });
  return added;
}
