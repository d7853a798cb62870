import type { DockPrompt } from "@/lib/core/dock/view";
import { expandPrompt } from "@/lib/core/prompts/notation/expand";
import { parsePrompt } from "@/lib/core/prompts/notation/parse";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { hasWords } from "../prompts/conditions";
import { hasDraws, readPromptNames } from "../prompts/job-pieces";

/** Prompts that the dock lists at once, whole: a click copies them, also while no server answers. */
const SHOWN = 40;

/**
 * The prompts of a job, then those of its projects that are for no job, then those for other jobs; what waits comes first, what is done
 * last. Without a job, those of the project.
 */
export async function listDockPrompts(wanted: { jobId: number | null; projectId: number | null; q: string }) {
  const { jobId, projectId, q } = wanted;
  if (jobId === null && projectId === null) return { prompts: [], promptCount: 0 };
  const projects =
    jobId === null
      ? Prisma.sql`(${projectId})`
      : Prisma.sql`(SELECT projectId FROM ProjectJob WHERE jobId = ${jobId})`;
  const matches = q ? Prisma.sql`AND ${hasWords(q)}` : Prisma.empty;
  // Two looks along two indexes: with OR, SQLite would read the whole table.
  const mine = Prisma.sql`
    SELECT id, status, position, 0 AS place FROM Prompt WHERE jobId = ${jobId} ${matches}
    UNION ALL
    SELECT id, status, position, iif(jobId IS NULL, 1, 2) AS place FROM Prompt
    WHERE projectId IN ${projects} AND jobId IS NOT ${jobId ?? -1} ${matches}`;
  const [rows, [counted]] = await Promise.all([
    db().$queryRaw<Row[]>`
      SELECT p.id, p.label, p.text, p.status, p.flagReason, p.jobId,
        (SELECT count(*) FROM PromptCopy c WHERE c.promptId = p.id) AS copies FROM (
        SELECT id, place FROM (${mine}) ORDER BY status = 'done', place, position, id LIMIT ${SHOWN}) AS found
      CROSS JOIN Prompt p ON p.id = found.id ORDER BY p.status = 'done', found.place, p.position, p.id`,
    db().$queryRaw<{ count: number | bigint }[]>`SELECT count(*) AS count FROM (${mine})`,
  ]);
  const prompts = rows.map(({ id, jobId: of, copies, ...row }) => ({
    ...row,
    ...{ id: Number(id), jobId: of === null ? null : Number(of), copies: Number(copies) },
  }));
  return { prompts: await expanded(prompts, jobId), promptCount: Number(counted?.count ?? 0) };
}

type Row = Omit<DockPrompt, "id" | "jobId"> & {
  id: number | bigint;
  jobId: number | bigint | null;
  copies: number | bigint;
};

/**
 * As they will be copied: names are those of the prompt's job, else of the selected one. What is drawn stays the same until the prompt has been
 * copied once more, so that nothing changes under the mouse.
 */
async function expanded(
  prompts: readonly (DockPrompt & { copies: number })[],
  selectedId: number | null,
): Promise<DockPrompt[]> {
  const parsed = prompts.map((prompt) => ({ prompt, notation: parsePrompt(prompt.text) }));
  // Most texts are plain, and what names stand for is a good part of the studio.
  const written = parsed.filter(({ notation }) => notation.nodes.some(({ kind }) => kind !== "text"));
  const jobIds = new Set(written.flatMap(({ prompt: { jobId } }) => jobId ?? selectedId ?? []));
  const namesOf = await readPromptNames(
    db(),
    [...jobIds],
    hasDraws(written.map(({ prompt }) => prompt.text)),
  );
  return parsed.map(({ prompt: { copies, ...prompt }, notation }) => {
    // The count comes first: seeds that differ in their last sign only draw alike.
    const seed = `${copies} of ${prompt.id}`;
    return { ...prompt, text: expandPrompt(notation, namesOf(prompt.jobId ?? selectedId), seed) };
  });
}
