import type { BatchInput, BatchRename, PlannedRow } from "@/lib/core/batches/schema";
import type { RecordId } from "@/lib/core/schema/fields";
import { nouns } from "@/lib/core/text/nouns";
import { formatUse } from "@/lib/core/uses/uses";
import { listNetworks } from "../combinations/counting";
import { newUuid } from "../id-list";
import { addToProject } from "../jobs/project-links";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import { inOrderOf } from "../page-of-ids";
import type { Tx } from "../tx";
import { createRowCheck } from "./row-check";

/** All jobs at once: a handful of statements, however many there are. */
export async function createBatch(
  tx: Tx,
  input: BatchInput,
): Promise<Outcome<{ id: number; jobCount: number }>> {
  const { name, mode, seed, rows, projectIds } = input;
  await requireStillPossible(rows);
  const projects = await requireProjects(tx, projectIds);
  const { id } = await tx.batch.create({ data: { name, mode, seed }, select: { id: true } });
  const jobIds = await insertJobs(tx, id, input);
  for (const project of projects) await addToProject(tx, project.id, jobIds);
  const where = [name, ...sayProjects(projects)].join(" and ");
  return outcome(`${sayJobs(rows.length)} created in ${where}`, { id, jobCount: rows.length });
}

export async function renameBatch(tx: Tx, { id, name }: BatchRename): Promise<Outcome<{ id: number }>> {
  const batch = await requireBatch(tx, id);
  if (batch.name !== name) await tx.batch.update({ where: { id }, data: { name }, select: { id: true } });
  return outcome(`Batch ${batch.name} renamed to ${name}`, { id });
}

/** Its jobs stay, without the batch. */
export async function deleteBatch(tx: Tx, { id }: RecordId): Promise<Outcome<null>> {
  const batch = await requireBatch(tx, id);
  await tx.batch.delete({ where: { id }, select: { id: true } });
  return outcome(`Batch ${batch.name} deleted; its jobs stay`, null);
}

/** The ids in the order of the rows: a new row's id is above all that were there. */
async function insertJobs(tx: Tx, batchId: number, { rows, priority, plannedFor }: BatchInput) {
  const now = new Date();
  const list = JSON.stringify(rows);
  await tx.$executeRaw`
    INSERT INTO Job (uuid, characterId, outputTypeId, batchId, status, priority, plannedFor, createdAt, updatedAt)
    SELECT ${newUuid}, value ->> 'characterId', value ->> 'outputTypeId', ${batchId}, 'planned', ${priority}, ${plannedFor}, ${now}, ${now}
    FROM json_each(${list}) ORDER BY key`;
  const jobs = await tx.job.findMany({ where: { batchId }, orderBy: { id: "asc" }, select: { id: true } });
  const jobIds = jobs.map((job) => job.id);
  const picks = rows.flatMap(({ ingredientIds }, row) =>
    ingredientIds.map((ingredientId, position) => [jobIds[row], ingredientId, position]),
  );
  await tx.$executeRaw`
    INSERT INTO JobIngredient (jobId, ingredientId, position)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(picks)})`;
  await tx.$executeRaw`
    INSERT INTO JobStatusChange (uuid, jobId, "to", createdAt)
    SELECT ${newUuid}, id, status, ${now} FROM Job WHERE batchId = ${batchId} ORDER BY id`;
  return jobIds;
}

/** Rules, and what there is to choose from, may have changed since the rows were shown. */
async function requireStillPossible(rows: readonly PlannedRow[]): Promise<void> {
  const isPossible = createRowCheck(await listNetworks());
  const broken = rows.filter((row) => !isPossible(row)).length;
  if (broken === 0) return;
  const all = rows.length === 1 ? "The combination is" : `${broken} of the ${rows.length} combinations are`;
  const one = broken === 1 && rows.length > 1 ? `1 of the ${rows.length} combinations is` : all;
  const message = `${one} no longer possible: a rule forbids it now, or something it uses is gone or retired. Nothing was created.`;
  throw new UserError(message, { rows: message });
}

async function requireProjects(tx: Tx, ids: readonly number[]): Promise<{ id: number; name: string }[]> {
  const found = await tx.project.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  const projects = inOrderOf(ids, found);
  if (projects.length === ids.length) return projects;
  const message = `${ids.length === 1 ? "This project" : "One of these projects"} no longer exists. Choose again.`;
  throw new UserError(message, { projectIds: message });
}

async function requireBatch(tx: Tx, id: number): Promise<{ name: string }> {
  const batch = await tx.batch.findUnique({ where: { id }, select: { name: true } });
  if (!batch) throw new NotFoundError("batch");
  return batch;
}

function sayJobs(count: number): string {
  return formatUse({ count, singular: "job", plural: "jobs" });
}

function sayProjects(projects: readonly { name: string }[]): string[] {
  const [first] = projects;
  if (!first) return [];
  return [projects.length === 1 ? first.name : formatUse({ count: projects.length, ...nouns.project })];
}
