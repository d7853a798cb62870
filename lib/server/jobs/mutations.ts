import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { JobNotes, JobsProject, JobsStatus } from "@/lib/core/jobs/bulk";
import type { JobDeletion, JobsDeletion } from "@/lib/core/jobs/deletion";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobInput, JobUpdate } from "@/lib/core/jobs/schema";
import { jobStatusLabels } from "@/lib/core/jobs/status";
import { formatUse } from "@/lib/core/uses/uses";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { countJobUses } from "./delete-plan";
import { requireParts } from "./parts";
import { addToProject, setProjects } from "./project-links";
import { recordStatus } from "./record-status";

export async function createJob(tx: Tx, input: JobInput): Promise<Outcome<{ id: number }>> {
  const { ingredientIds, projectIds, ...fields } = input;
  await requireParts(tx, input);
  const { id } = await tx.job.create({
    data: {
      ...fields,
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
  const { id, ingredientIds, projectIds, status, ...fields } = input;
  const before = await requireJobRow(tx, id);
  await requireParts(tx, input);
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

export async function setJobStatus(tx: Tx, { ids, status }: JobsStatus): Promise<Outcome<{ moved: number }>> {
  await requireJobs(tx, ids);
  const moved = await recordStatus(tx, ids, status);
  const label = jobStatusLabels[status];
  return outcome(
    moved.length === 1
      ? `Status of ${formatJobCode(moved[0] ?? 0)} → ${label}`
      : `Status of ${moved.length} jobs → ${label}`,
    { moved: moved.length },
  );
}

/** Those that belong to it already stay where they are. */
export async function addJobsToProject(
  tx: Tx,
  { ids, projectId }: JobsProject,
): Promise<Outcome<{ added: number }>> {
  await requireJobs(tx, ids);
  const project = await tx.project.findUnique({ where: { id: projectId }, select: { name: true } });
  if (!project) throw new NotFoundError("project");
  const added = await addToProject(tx, projectId, ids);
  return outcome(`${sayJobs(added)} added to ${project.name}`, { added: added.length });
}

export async function removeJobsFromProject(
  tx: Tx,
  { ids, projectId }: JobsProject,
): Promise<Outcome<{ removed: number }>> {
  const project = await tx.project.findUnique({ where: { id: projectId }, select: { name: true } });
  if (!project) throw new NotFoundError("project");
  const links = await tx.projectJob.findMany({
    where: { projectId, jobId: { in: ids } },
    select: { jobId: true },
  });
  const removed = links.map(({ jobId }) => jobId);
  await tx.projectJob.deleteMany({ where: { projectId, jobId: { in: removed } } });
  return outcome(`${sayJobs(removed)} taken out of ${project.name}`, { removed: removed.length });
}

export async function deleteJob(tx: Tx, { id, mode }: JobDeletion): Promise<Outcome<{ deleted: number }>> {
  return deleteJobs(tx, { ids: [id], mode });
}

/** Media and prompts stay, without the job; its places in projects and top layer clips go with it. */
export async function deleteJobs(tx: Tx, { ids, mode }: JobsDeletion): Promise<Outcome<{ deleted: number }>> {
  await requireJobs(tx, ids);
  const uses = await countJobUses(tx, ids);
  if (mode === "delete" && Object.values(uses).some((count) => count > 0))
    throw new UserError("Something depends on it by now. Look again at what it is.");
  await tx.job.deleteMany({ where: { id: { in: ids } } });
  return outcome(`${sayJobs(ids)} deleted`, { deleted: ids.length });
}

const FIELD_WORDS = {
  characterId: "character",
  outputTypeId: "output type",
  ingredientIds: "ingredients",
  status: "status",
  priority: "priority",
  plannedFor: "planned date",
  projectIds: "projects",
  notes: "notes",
};

/** `Job J0042`, `12 jobs`. */
function sayJobs(ids: readonly number[]): string {
  if (ids.length === 1) return `Job ${formatJobCode(ids[0] ?? 0)}`;
  return formatUse({ count: ids.length, singular: "job", plural: "jobs" });
}

async function requireJobs(tx: Tx, ids: readonly number[]): Promise<void> {
  const found = await tx.job.count({ where: { id: { in: [...ids] } } });
  if (found === ids.length) return;
  if (ids.length === 1) throw new NotFoundError("job");
  throw new UserError("Some of these jobs no longer exist. Nothing was changed; select again.");
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
