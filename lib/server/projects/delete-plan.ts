import type { ProjectSelection } from "@/lib/core/projects/bulk";
import { nouns } from "@/lib/core/text/nouns";
import { keepingDeletion, plainDeletion, present } from "@/lib/core/uses/delete-choices";
import type { DeletePlan } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";
import { requireSelected } from "../selected-records";
import type { Tx } from "../tx";
import { selectableProjects } from "./queries";

/** What deleting these projects together would do. */
export async function planProjectsDeletion(selection: ProjectSelection): Promise<DeletePlan> {
  const { ids, whose: name } = await requireSelected(db(), selection, selectableProjects);
  const { jobs, prompts } = await countProjectUses(db(), ids);
  const uses = present([
    { count: jobs, ...nouns.job },
    { count: prompts, ...nouns.prompt },
  ]);
  const count = ids.length;
  const has = count === 1 ? "It has" : "They have";
  if (uses.length === 0)
    return { name, uses, choices: [plainDeletion(count, nouns.project, `${has} no jobs and no prompts.`)] };
  const where = count === 1 ? "this project" : "these projects";
  const stay =
    jobs + prompts === 1
      ? `It stays as it is; only its link to ${where} goes.`
      : `They stay as they are; only their links to ${where} go.`;
  return { name, uses, choices: [keepingDeletion({ count, kept: uses, sentences: [stay] })] };
}

/** What is linked to projects; a job of several of them counts once. */
export async function countProjectUses(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]) {
  const [row] = await tx.$queryRaw<Record<"jobs" | "prompts", bigint | number>[]>`
    SELECT (SELECT count(DISTINCT jobId) FROM ProjectJob WHERE projectId IN ${idList(ids)}) AS jobs,
      (SELECT count(*) FROM Prompt WHERE projectId IN ${idList(ids)}) AS prompts`;
  return { jobs: Number(row?.jobs ?? 0), prompts: Number(row?.prompts ?? 0) };
}
