import { type DeleteChoice, type DeletePlan, formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import type { Tx } from "../tx";

export async function planProjectDeletion(id: number): Promise<DeletePlan> {
  const project = await db().project.findUnique({ where: { id }, select: { name: true } });
  if (!project) throw new NotFoundError("project");
  const { jobs, prompts } = await countProjectUses(db(), id);
  const uses = [
    { count: jobs, singular: "job", plural: "jobs" },
    { count: prompts, singular: "prompt", plural: "prompts" },
  ].filter(({ count }) => count > 0);
  if (uses.length === 0) return { name: project.name, uses, choices: [deleteIt] };
  const keep: DeleteChoice = {
    mode: "keep",
    label: `Delete it, keep ${formatUses(uses)}`,
    explanation: `${jobs + prompts === 1 ? "It stays as it is; only its link" : "They stay as they are; only their links"} to this project ${jobs + prompts === 1 ? "goes" : "go"}.`,
    isDestructive: true,
  };
  return { name: project.name, uses, choices: [keep] };
}

/** What is linked to a project. */
export async function countProjectUses(tx: Pick<Tx, "projectJob" | "prompt">, id: number) {
  const [jobs, prompts] = await Promise.all([
    tx.projectJob.count({ where: { projectId: id } }),
    tx.prompt.count({ where: { projectId: id } }),
  ]);
  return { jobs, prompts };
}

const deleteIt: DeleteChoice = {
  mode: "delete",
  label: "Delete project",
  explanation: "It has no jobs and no prompts.",
  isDestructive: true,
};
