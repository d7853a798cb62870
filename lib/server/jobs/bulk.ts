import type {
  JobsDeletion,
  JobsPlannedFor,
  JobsPriority,
  JobsProject,
  JobsStatus,
} from "@/lib/core/jobs/bulk";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { formatDay } from "@/lib/core/text/calendar-day";
import { formatUse } from "@/lib/core/uses/uses";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { countJobUses } from "./delete-plan";
import { addToProject, removeFromProject } from "./project-links";
import { recordStatus } from "./record-status";
import { requireSelectedJobs } from "./selected-jobs";

/** Several jobs in one go: each of these is one change. */

export async function setJobStatus(
  tx: Tx,
  { status, ...selection }: JobsStatus,
): Promise<Outcome<{ moved: number }>> {
  const moved = await recordStatus(tx, await requireSelectedJobs(tx, selection), status);
  return outcome(`Status of ${sayWhose(moved)} → ${jobStatusLabels[status]}`, { moved: moved.length });
}

/** Those that have it already are left alone, here and below. */
export async function setJobPriority(
  tx: Tx,
  { priority, ...selection }: JobsPriority,
): Promise<Outcome<{ changed: number }>> {
  const ids = await requireSelectedJobs(tx, selection);
  const changed = await idsWhere(tx, ids, Prisma.sql`priority <> ${priority}`);
  await tx.$executeRaw`
    UPDATE Job SET priority = ${priority}, updatedAt = ${new Date()} WHERE id IN ${idList(changed)}`;
  return outcome(`Priority of ${sayWhose(changed)} → ${priority}`, { changed: changed.length });
}

export async function setJobPlannedFor(
  tx: Tx,
  { plannedFor, ...selection }: JobsPlannedFor,
): Promise<Outcome<{ changed: number }>> {
  const ids = await requireSelectedJobs(tx, selection);
  const changed = await idsWhere(tx, ids, Prisma.sql`plannedFor IS NOT ${plannedFor}`);
  await tx.$executeRaw`
    UPDATE Job SET plannedFor = ${plannedFor}, updatedAt = ${new Date()} WHERE id IN ${idList(changed)}`;
  const day = plannedFor ? formatDay(plannedFor) : "none";
  return outcome(`Planned date of ${sayWhose(changed)} → ${day}`, { changed: changed.length });
}

/** Those that belong to it already stay where they are. */
export async function addJobsToProject(
  tx: Tx,
  { projectId, ...selection }: JobsProject,
): Promise<Outcome<{ added: number }>> {
  const project = await requireProject(tx, projectId);
  const added = await addToProject(tx, projectId, await requireSelectedJobs(tx, selection));
  return outcome(`${sayJobs(added)} added to ${project.name}`, { added: added.length });
}

/** Those that do not belong to it are left alone. The jobs stay. */
export async function removeJobsFromProject(
  tx: Tx,
  { projectId, ...selection }: JobsProject,
): Promise<Outcome<{ removed: number }>> {
  const project = await requireProject(tx, projectId);
  const removed = await removeFromProject(tx, projectId, await requireSelectedJobs(tx, selection));
  return outcome(`${sayJobs(removed)} taken out of ${project.name}`, { removed: removed.length });
}

/** Media and prompts stay, without the job; its places in projects and top layer clips go with it. */
export async function deleteJobs(
  tx: Tx,
  { mode, ...selection }: JobsDeletion,
): Promise<Outcome<{ deleted: number }>> {
  const ids = await requireSelectedJobs(tx, selection);
  const uses = await countJobUses(tx, ids);
  if (mode === "delete" && Object.values(uses).some((count) => count > 0))
    throw new UserError("Something depends on it by now. Look again at what it is.");
  await tx.$executeRaw`DELETE FROM Job WHERE id IN ${idList(ids)}`;
  return outcome(`${sayJobs(ids)} deleted`, { deleted: ids.length });
}

/** `J0042`, `12 jobs`. */
function sayWhose(ids: readonly number[]): string {
  return ids.length === 1 ? formatJobCode(ids[0] ?? 0) : sayJobs(ids);
}

async function idsWhere(tx: Tx, ids: readonly number[], condition: Prisma.Sql): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: bigint | number }[]>`
    SELECT id FROM Job WHERE id IN ${idList(ids)} AND ${condition} ORDER BY id`;
  return rows.map(({ id }) => Number(id));
}

/** `Job J0042`, `12 jobs`. */
function sayJobs(ids: readonly number[]): string {
  if (ids.length === 1) return `Job ${formatJobCode(ids[0] ?? 0)}`;
  return formatUse({ count: ids.length, singular: "job", plural: "jobs" });
}

async function requireProject(tx: Tx, id: number): Promise<{ name: string }> {
  const project = await tx.project.findUnique({ where: { id }, select: { name: true } });
  if (!project) throw new NotFoundError("project");
  return project;
}
