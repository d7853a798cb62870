import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { JobNotes } from "@/lib/core/jobs/bulk";
import type { JobDeletion } from "@/lib/core/jobs/deletion";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobInput, JobUpdate } from "@/lib/core/jobs/schema";
import { NotFoundError, type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import { deleteJobs } from "./bulk";
import { requireParts } from "./parts";
import { setProjects } from "./project-links";
import { recordStatus } from "./record-status";
import { brokenRules, findBrokenRules } from "./rule-check";

/**
 * Breaks no rules unless `canBreakRules`; then it keeps what it breaks, in words.
 *
 * @throws UserError at the field of what no longer exists
 */
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

/** As `deleteJobs`. */
export async function deleteJob(tx: Tx, { id, mode }: JobDeletion): Promise<Outcome<{ deleted: number }>> {
  return deleteJobs(tx, { ids: [id], mode });
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
