import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { ImageChange } from "@/lib/core/images/image-change";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { ProjectDeletion } from "@/lib/core/projects/deletion";
import type { ProjectJobStep, ProjectJobs, ProjectStatusChange } from "@/lib/core/projects/linked-jobs";
import type { ProjectInput, ProjectUpdate } from "@/lib/core/projects/schema";
import { projectStatusLabels } from "@/lib/core/projects/status";
import { foldName } from "@/lib/core/text/fold-name";
import { jobLists, jobsInWords, linkedJobIds, requireJobs, writeJobOrder } from "../jobs/job-lists";
import { NotFoundError, type Outcome, outcome } from "../outcome";
import { replaceImage } from "../storage/replace-image";
import { requireImage } from "../storage/require-image";
import type { Tx } from "../tx";
import { deleteProjects } from "./bulk";

type Id = { id: number };

const LIST = jobLists.projects;

export async function createProject(tx: Tx, input: ProjectInput): Promise<Outcome<Id>> {
  const { jobIds = [], ...fields } = input;
  await requireImage(tx, fields.imageId ?? null);
  await requireJobs(tx, jobIds);
  const created = await tx.project.create({
    data: {
      ...fields,
      nameKey: foldName(fields.name),
      jobs: { create: jobIds.map((jobId, position) => ({ jobId, position })) },
    },
    select: { id: true },
  });
  return outcome(`Project ${fields.name} created`, created);
}

/** Writes what differs and nothing else. Without `jobIds` the linked jobs stay as they are. */
export async function updateProject(tx: Tx, input: ProjectUpdate): Promise<Outcome<Id>> {
  const { id, jobIds, ...fields } = input;
  const project = await requireProject(tx, id);
  const before = {
    ...project,
    targetDate: project.targetDate?.getTime() ?? null,
    jobIds: await linkedJobIds(tx, LIST, id),
  };
  const after = {
    ...before,
    ...fields,
    targetDate: fields.targetDate?.getTime() ?? null,
    imageId: fields.imageId === undefined ? before.imageId : fields.imageId,
    jobIds: jobIds ?? before.jobIds,
  };
  const labels = changedFields(before, after, FIELD_WORDS);
  if (labels.length === 0) return outcome("Nothing changed", { id });
  if (after.imageId !== before.imageId) await requireImage(tx, after.imageId);
  await tx.project.update({
    where: { id },
    data: { ...fields, nameKey: foldName(fields.name) },
    select: { id: true },
  });
  if (jobIds) {
    const known = new Set(before.jobIds);
    await requireJobs(
      tx,
      jobIds.filter((jobId) => !known.has(jobId)),
    );
    await writeJobOrder(tx, LIST, id, jobIds);
  }
  return outcome(`Project ${before.name}: ${joinWords(labels)} changed`, { id });
}

/** Changes the cover alone, from the project's page or its card. */
export async function changeProjectImage(tx: Tx, { id, imageId }: ImageChange): Promise<Outcome<Id>> {
  return replaceImage(tx, await requireProject(tx, id), imageId, () =>
    tx.project.update({ where: { id }, data: { imageId }, select: { id: true } }),
  );
}

export async function setProjectStatus(tx: Tx, { id, status }: ProjectStatusChange): Promise<Outcome<Id>> {
  const before = await requireProject(tx, id);
  if (before.status !== status)
    await tx.project.update({ where: { id }, data: { status }, select: { id: true } });
  return outcome(`Status of project ${before.name} → ${projectStatusLabels[status].toLowerCase()}`, { id });
}

/** Adds jobs behind those that are there; a job that is linked already keeps its place. */
export async function linkJobs(tx: Tx, { id, jobIds }: ProjectJobs): Promise<Outcome<Id>> {
  const { name } = await requireProject(tx, id);
  const linked = await linkedJobIds(tx, LIST, id);
  const added = jobIds.filter((jobId) => !linked.includes(jobId));
  await requireJobs(tx, added);
  await writeJobOrder(tx, LIST, id, [...linked, ...added]);
  return outcome(`${jobsInWords(added)} linked to project ${name}`, { id });
}

/** Some places up or down in the project's order. */
export async function moveProjectJob(tx: Tx, { id, jobId, by }: ProjectJobStep): Promise<Outcome<Id>> {
  const { name } = await requireProject(tx, id);
  await writeJobOrder(tx, LIST, id, moveInOrder(await linkedJobIds(tx, LIST, id), jobId, by));
  return outcome(`${formatJobCode(jobId)} ${describeStep(by)} in project ${name}`, { id });
}

/** Its jobs and prompts stay in either mode; `delete` is refused when there are some by now. */
export async function deleteProject(
  tx: Tx,
  { id, mode }: ProjectDeletion,
): Promise<Outcome<{ deleted: number }>> {
  return deleteProjects(tx, { ids: [id], mode });
}

const FIELD_WORDS = {
  name: "name",
  status: "status",
  description: "description",
  notes: "notes",
  targetDate: "target date",
  imageId: "picture",
  jobIds: "jobs",
} as const;

async function requireProject(tx: Tx, id: number) {
  const project = await tx.project.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      description: true,
      status: true,
      notes: true,
      targetDate: true,
      imageId: true,
    },
  });
  if (!project) throw new NotFoundError("project");
  return project;
}
