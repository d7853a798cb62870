import type { PromptSelection } from "@/lib/core/prompts/schema";
import { Prisma } from "../generated/prisma/client";
import { NotFoundError, UserError } from "../outcome";
import { requireAsSeen } from "../require-as-seen";
import type { Tx } from "../tx";
import { promptConditions, whereAll } from "./conditions";
import { type NamedPrompt, promptsInWords } from "./prompt-name";

const select = {
  id: true,
  projectId: true,
  jobId: true,
  text: true,
  label: true,
  notes: true,
  status: true,
} as const;

export async function requirePrompt(tx: Tx, id: number) {
  const prompt = await tx.prompt.findUnique({ where: { id }, select });
  if (!prompt) throw new NotFoundError("prompt");
  return prompt;
}

/** Those of a selection that are there still, in its order, and what they are called. */
export async function requirePrompts(
  tx: Pick<Tx, "$queryRaw">,
  selection: PromptSelection,
): Promise<{ ids: number[]; name: string }> {
  const source =
    "ids" in selection
      ? Prisma.sql`json_each(${JSON.stringify(selection.ids)}) AS asked JOIN Prompt ON Prompt.id = asked.value ORDER BY asked.key`
      : Prisma.sql`Prompt ${whereAll(promptConditions(selection.all))} ORDER BY position, Prompt.id`;
  const found = await tx.$queryRaw<(NamedPrompt & { id: bigint | number })[]>`
    SELECT Prompt.id, label, substr(text, 1, 200) AS text FROM ${source}`;
  if ("all" in selection) requireAsSeen(selection.count, found.length, "prompts");
  else if (found.length === 0) {
    if (selection.ids.length === 1) throw new NotFoundError("prompt");
    throw new UserError("None of these prompts is there any more.");
  }
  return { ids: found.map(({ id }) => Number(id)), name: promptsInWords(found) };
}

export async function requireProject(tx: Tx, id: number) {
  const project = await tx.project.findUnique({ where: { id }, select: { name: true } });
  if (!project) throw new NotFoundError("project");
  return project;
}

/** Behind all that the project's queue has. */
export async function nextPosition(tx: Tx, projectId: number | null): Promise<number> {
  const { _max } = await tx.prompt.aggregate({ where: { projectId }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
