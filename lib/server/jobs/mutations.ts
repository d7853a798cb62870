import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type {
  JobNotes,
  JobsDeletion,
  JobsPlannedFor,
  JobsPriority,
  JobsProject,
  JobsStatus,
} from "@/lib/core/jobs/bulk";
import type { JobDeletion } from "@/lib/core/jobs/deletion";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobInput, JobUpdate } from "@/lib/core/jobs/schema";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { formatDay } from "@/lib/core/text/calendar-day";
import { formatUse } from "@/lib/core/uses/uses";
import { Prisma } from "../generated/prisma/client";
import { idList } from "../id-list";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { countJobUses } from "./delete-plan";
import { requireParts } from "./parts";
import { addToProject, removeFromProject, setProjects } from "./project-links";
import { recordStatus } from "./record-status";
import { brokenRules, findBrokenRules } from "./rule-check";
import { requireSelectedJobs } from "./selected-jobs";

export async function createJob(tx: Tx, input: JobInput): Promise<Outcome<{ id: number }>> {
  const { ingredientIds, projectIds, canBreakRules, ...fields } = input;
  const ruleOverride = await findBrokenRules(tx, await requireParts(tx, input));
  if (ruleOverride && !canBreakRules) throw brokenRules(ruleOverride);
  const { id } = await tx.job.create({
    data: {
      ...fields,
      ruleOverride,
      ingredients: { create: ingredientIds.map((ingredientId, position) => ({ ingredientId, position })) },
      history: { create: { to: fields.status } },
    },
    select: { id: true },
  });
  if (projectIds) await setProjects(tx, id, projectIds);
  return outcome(`Job ${formatJobCode(id)} created`, { id });
}

/** Writes what differs and nothing else: saving an unchanged form is no change. */
export async function updateJob(tx: Tx, input: JobUpdate): Promise<Outcome<{ id: number }>> {
  const { id, ingredientIds, projectIds, status, canBreakRules, ...rest } = input;
  const before = await requireJobRow(tx, id);
  const broken = await findBrokenRules(tx, await requireParts(tx, input));
  const isOtherJob = changedFields<Pieces>(before, input, PIECE_WORDS).length > 0;
  if (broken && isOtherJob && !canBreakRules) throw brokenRules(broken);
  // Who edits the notes is not asked about rules: what was said of the job stays, unless it breaks none any more.
  const ruleOverride = broken && !isOtherJob && !canBreakRules ? before.ruleOverride : broken;
  const fields = { ...rest, ruleOverride };
  const after = {
    ...fields,
    plannedFor: fields.plannedFor?.getTime() ?? null,
    ingredientIds,
    status,
    projectIds: projectIds ? inOrder(projectIds) : before.projectIds,
  };
  const labels = changedFields(before, after, FIELD_WORDS);
  if (labels.length === 0) return outcome("Nothing changed", { id });

  await recordStatus(tx, [id], status);
  await tx.job.update({ where: { id }, data: fields, select: { id: true } });
  if (labels.includes(FIELD_WORDS.ingredientIds)) {
    await tx.jobIngredient.deleteMany({ where: { jobId: id } });
    await tx.jobIngredient.createMany({
      data: ingredientIds.map((ingredientId, position) => ({ jobId: id, ingredientId, position })),
    });
  }
  if (projectIds) await setProjects(tx, id, projectIds);
  return outcome(`Job ${formatJobCode(id)}: ${joinWords(labels)} changed`, { id });
}

export async function updateJobNotes(tx: Tx, { id, notes }: JobNotes): Promise<Outcome<{ id: number }>> {
  const before = await requireJobRow(tx, id);
  if (before.notes !== notes) await tx.job.update({ where: { id }, data: { notes }, select: { id: true } });
  return outcome(`Job ${formatJobCode(id)}: notes changed`, { id });
}

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

export async function removeJobsFromProject(
  tx: Tx,
  { projectId, ...selection }: JobsProject,
): Promise<Outcome<{ removed: number }>> {
  const project = await requireProject(tx, projectId);
  const removed = await removeFromProject(tx, projectId, await requireSelectedJobs(tx, selection));
  return outcome(`${sayJobs(removed)} taken out of ${project.name}`, { removed: removed.length });
}

export async function deleteJob(tx: Tx, { id, mode }: JobDeletion): Promise<Outcome<{ deleted: number }>> {
  return deleteJobs(tx, { ids: [id], mode });
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

type Pieces = Pick<JobInput, keyof typeof PIECE_WORDS>;

const PIECE_WORDS = {
  characterId: "character",
  outputTypeId: "output type",
  ingredientIds: "ingredients",
};

const FIELD_WORDS = {
  ...PIECE_WORDS,
  ruleOverride: "rule override",
  status: "status",
  priority: "priority",
  plannedFor: "planned date",
  projectIds: "projects",
  notes: "notes",
};

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

async function requireJobRow(tx: Tx, id: number) {
  const job = await tx.job.findUnique({
    where: { id },
    select: {
      characterId: true,
      outputTypeId: true,
      status: true,
      priority: true,
      plannedFor: true,
      notes: true,
      ruleOverride: true,
      ingredients: {
        orderBy: [{ position: "asc" }, { ingredientId: "asc" }],
        select: { ingredientId: true },
      },
      projects: { select: { projectId: true } },
    },
  });
  if (!job) throw new NotFoundError("job");
  const { ingredients, projects, plannedFor, ...fields } = job;
  return {
    ...fields,
    plannedFor: plannedFor?.getTime() ?? null,
    ingredientIds: ingredients.map(({ ingredientId }) => ingredientId),
    projectIds: inOrder(projects.map(({ projectId }) => projectId)),
  };
}

function inOrder(ids: readonly number[]): number[] {
  return ids.toSorted((a, b) => a - b);
}
