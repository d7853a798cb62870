import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import type {
  CopiedPrompt,
  DrawnPrompts,
  NewPrompts,
  PromptChanges,
  PromptSelection,
  PromptsProject,
  PromptsStar,
  PromptsStatus,
} from "@/lib/core/prompts/schema";
import { promptStatusLabels, statusWhenCopied } from "@/lib/core/prompts/status";
import { idList } from "../id-list";
import { requireJobs } from "../jobs/job-lists";
import { writePositions } from "../order/write-positions";
import { type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import { promptName } from "./prompt-name";
import { nextPosition, requireProject, requirePrompt, requirePrompts } from "./require-prompts";

type Ids = { ids: number[] };

/** Queues them behind what the project has. Of several jobs each gets each text. */
export async function queuePrompts(tx: Tx, input: NewPrompts): Promise<Outcome<Ids>> {
  const { projectId, jobIds, label, texts } = input;
  const items = (jobIds.length > 0 ? jobIds : [null]).flatMap((jobId) =>
    texts.map((text) => ({ jobId, text })),
  );
  return queueDrawn(tx, { projectId, label, items });
}

/** The same for texts that are another one for each job. */
export async function queueDrawn(tx: Tx, { projectId, label, items }: DrawnPrompts): Promise<Outcome<Ids>> {
  const project = projectId === null ? null : await requireProject(tx, projectId);
  await requireJobs(tx, [...new Set(items.flatMap(({ jobId }) => jobId ?? []))]);
  const first = await nextPosition(tx, projectId);
  const created = await tx.prompt.createManyAndReturn({
    data: items.map((item, index) => ({ ...item, projectId, label, position: first + index })),
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
  const { ids, name } = await requirePrompts(tx, input);
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
  const { ids, name } = await requirePrompts(tx, input);
  const project = projectId === null ? null : await requireProject(tx, projectId);
  const first = await nextPosition(tx, projectId);
  await tx.$executeRaw`
    UPDATE Prompt SET projectId = ${projectId}, position = ${first} + place.key, updatedAt = ${new Date()}
    FROM json_each(${JSON.stringify(ids)}) AS place
    WHERE Prompt.id = place.value AND Prompt.projectId IS NOT ${projectId}`;
  return outcome(`${name} moved ${project ? `to ${project.name}` : "out of its project"}`, { ids });
}

export async function starPrompts(tx: Tx, input: PromptsStar): Promise<Outcome<Ids>> {
  const { ids, name } = await requirePrompts(tx, input);
  await tx.$executeRaw`
    UPDATE Prompt SET isStarred = ${input.isStarred}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND isStarred <> ${input.isStarred}`;
  return outcome(`${name} ${input.isStarred ? "starred" : "no longer starred"}`, { ids });
}

/** Each copy stands behind its original and is pending. */
export async function duplicatePrompts(tx: Tx, input: PromptSelection): Promise<Outcome<Ids>> {
  const { ids, name } = await requirePrompts(tx, input);
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

export async function deletePrompts(tx: Tx, input: PromptSelection): Promise<Outcome<{ deleted: number }>> {
  const { ids, name } = await requirePrompts(tx, input);
  await tx.$executeRaw`DELETE FROM Prompt WHERE id IN ${idList(ids)}`;
  return outcome(`${name} deleted`, { deleted: ids.length });
}

const FIELD_WORDS = { text: "text", label: "label", notes: "notes", jobId: "job" } as const;
