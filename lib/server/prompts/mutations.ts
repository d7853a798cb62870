import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import type {
  CopiedPrompt,
  NewPrompts,
  PromptChanges,
  PromptIds,
  PromptsProject,
  PromptsStar,
  PromptsStatus,
} from "@/lib/core/prompts/schema";
import { promptStatusLabels, statusWhenCopied } from "@/lib/core/prompts/status";
import { idList } from "../id-list";
import { requireJobs } from "../jobs/job-lists";
import { writePositions } from "../order/write-positions";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { type NamedPrompt, promptName, promptsInWords } from "./prompt-name";

type Ids = { ids: number[] };

/** Queues them behind what the project has. Of several jobs each gets each text. */
export async function queuePrompts(tx: Tx, input: NewPrompts): Promise<Outcome<Ids>> {
  const { projectId, jobIds, label, texts } = input;
  const project = projectId === null ? null : await requireProject(tx, projectId);
  await requireJobs(tx, jobIds);
  const first = await nextPosition(tx, projectId);
  const rows = (jobIds.length > 0 ? jobIds : [null]).flatMap((jobId) =>
    texts.map((text) => ({ jobId, text })),
  );
  const created = await tx.prompt.createManyAndReturn({
    data: rows.map((row, index) => ({ ...row, projectId, label, position: first + index })),
    select: { id: true },
  });
  const what = created.length === 1 ? "Prompt" : `${created.length.toLocaleString("en-US")} prompts`;
  return outcome(`${what} queued${project ? ` in ${project.name}` : ""}`, {
    ids: created.map(({ id }) => id),
  });
}

/** Writes what differs. The text that a prompt had when it was used is kept as a version. */
export async function updatePrompt(tx: Tx, input: PromptChanges): Promise<Outcome<{ id: number }>> {
  const { id, ...changes } = input;
  const before = await requirePrompt(tx, id);
  const labels = changedFields(before, { ...before, ...changes }, FIELD_WORDS);
  if (labels.length === 0) return outcome("Nothing changed", { id });
  if (changes.jobId) await requireJobs(tx, [changes.jobId]);
  const isUsed = before.status !== "pending" || (await tx.promptCopy.count({ where: { promptId: id } })) > 0;
  if (labels.includes(FIELD_WORDS.text) && isUsed) {
    const number = 1 + (await tx.promptVersion.count({ where: { promptId: id } }));
    await tx.promptVersion.create({
      data: { promptId: id, number, text: before.text },
      select: { id: true },
    });
  }
  await tx.prompt.update({ where: { id }, data: changes, select: { id: true } });
  return outcome(`${promptName(before)}: ${joinWords(labels)} changed`, { id });
}

/** A reason stays with a flagged prompt only. */
export async function setPromptsStatus(tx: Tx, input: PromptsStatus): Promise<Outcome<Ids>> {
  const { status } = input;
  const { ids, name } = await requirePrompts(tx, input.ids);
  const flagReason = status === "flagged" ? input.flagReason : "";
  await tx.$executeRaw`
    UPDATE Prompt SET status = ${status}, flagReason = ${flagReason}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND (status <> ${status} OR flagReason <> ${flagReason})`;
  return outcome(`Status of ${name} → ${promptStatusLabels[status].toLowerCase()}`, { ids });
}

/** Remembers what went to the clipboard, and moves a pending prompt to collected. */
export async function notePromptCopy(tx: Tx, { id, text }: CopiedPrompt): Promise<Outcome<{ id: number }>> {
  const before = await requirePrompt(tx, id);
  await tx.promptCopy.create({ data: { promptId: id, text }, select: { id: true } });
  const status = statusWhenCopied(before.status);
  if (status !== before.status)
    await tx.prompt.update({ where: { id }, data: { status }, select: { id: true } });
  return outcome(`${promptName(before)} copied`, { id });
}

/** Some places up or down in its project's queue. */
export async function movePrompt(tx: Tx, { id, by }: OrderStep): Promise<Outcome<{ id: number }>> {
  const prompt = await requirePrompt(tx, id);
  const queue = await tx.prompt.findMany({
    where: { projectId: prompt.projectId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = queue.map((one) => one.id);
  await writePositions(tx, "Prompt", moveInOrder(ids, id, by));
  return outcome(`${promptName(prompt)} ${describeStep(by)}`, { id });
}

/** To the end of another project's queue, or out of all. */
export async function movePromptsToProject(tx: Tx, input: PromptsProject): Promise<Outcome<Ids>> {
  const { projectId } = input;
  const { ids, name } = await requirePrompts(tx, input.ids);
  const project = projectId === null ? null : await requireProject(tx, projectId);
  const first = await nextPosition(tx, projectId);
  await tx.$executeRaw`
    UPDATE Prompt SET projectId = ${projectId}, position = ${first} + place.key, updatedAt = ${new Date()}
    FROM json_each(${JSON.stringify(ids)}) AS place
    WHERE Prompt.id = place.value AND Prompt.projectId IS NOT ${projectId}`;
  return outcome(`${name} moved ${project ? `to ${project.name}` : "out of its project"}`, { ids });
}

export async function starPrompts(tx: Tx, input: PromptsStar): Promise<Outcome<Ids>> {
  const { ids, name } = await requirePrompts(tx, input.ids);
  await tx.$executeRaw`
    UPDATE Prompt SET isStarred = ${input.isStarred}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND isStarred <> ${input.isStarred}`;
  return outcome(`${name} ${input.isStarred ? "starred" : "no longer starred"}`, { ids });
}

/** Each copy stands behind its original and is pending. */
export async function duplicatePrompts(tx: Tx, input: PromptIds): Promise<Outcome<Ids>> {
  const { ids, name } = await requirePrompts(tx, input.ids);
  const originals = await tx.prompt.findMany({ where: { id: { in: ids } } });
  const copyOf = new Map<number, number>();
  for (const { id, projectId, jobId, text, label, notes, position } of originals) {
    const data = { projectId, jobId, text, label, notes, position };
    copyOf.set(id, (await tx.prompt.create({ data, select: { id: true } })).id);
  }
  for (const projectId of new Set(originals.map((prompt) => prompt.projectId))) {
    const queue = await tx.prompt.findMany({
      where: { projectId, id: { notIn: [...copyOf.values()] } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const order = queue.flatMap(({ id }) => [id, ...(copyOf.has(id) ? [copyOf.get(id) ?? 0] : [])]);
    await writePositions(tx, "Prompt", order);
  }
  return outcome(`${name} duplicated`, { ids: [...copyOf.values()] });
}

export async function deletePrompts(tx: Tx, input: PromptIds): Promise<Outcome<{ deleted: number }>> {
  const { ids, name } = await requirePrompts(tx, input.ids);
  await tx.$executeRaw`DELETE FROM Prompt WHERE id IN ${idList(ids)}`;
  return outcome(`${name} deleted`, { deleted: ids.length });
}

const FIELD_WORDS = { text: "text", label: "label", notes: "notes", jobId: "job" } as const;

const select = {
  id: true,
  projectId: true,
  jobId: true,
  text: true,
  label: true,
  notes: true,
  status: true,
} as const;

async function requirePrompt(tx: Tx, id: number) {
  const prompt = await tx.prompt.findUnique({ where: { id }, select });
  if (!prompt) throw new NotFoundError("prompt");
  return prompt;
}

/** Those of them that are there still, in the order asked for, and what they are called. */
async function requirePrompts(tx: Tx, asked: readonly number[]): Promise<Ids & { name: string }> {
  const found = await tx.$queryRaw<(NamedPrompt & { id: bigint | number })[]>`
    SELECT Prompt.id, label, substr(text, 1, 200) AS text FROM json_each(${JSON.stringify(asked)}) AS asked
    JOIN Prompt ON Prompt.id = asked.value ORDER BY asked.key`;
  if (found.length === 0 && asked.length === 1) throw new NotFoundError("prompt");
  if (found.length === 0) throw new UserError("None of these prompts is there any more.");
  return { ids: found.map(({ id }) => Number(id)), name: promptsInWords(found) };
}

async function requireProject(tx: Tx, id: number) {
  const project = await tx.project.findUnique({ where: { id }, select: { name: true } });
  if (!project) throw new NotFoundError("project");
  return project;
}

async function nextPosition(tx: Tx, projectId: number | null): Promise<number> {
  const { _max } = await tx.prompt.aggregate({ where: { projectId }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
