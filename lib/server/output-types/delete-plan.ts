import { type DeleteChoice, type DeletePlan, formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import type { Tx } from "../tx";

/** What depends on an output type, and what can be done when it goes. */
export async function planOutputTypeDeletion(id: number): Promise<DeletePlan> {
  const outputType = await db().outputType.findUnique({ where: { id }, select: { name: true } });
  if (!outputType) throw new NotFoundError("output type");
  const { jobs, media } = await countOutputTypeUses(db(), id);
  const uses = [
    { count: jobs, singular: "job", plural: "jobs", href: `/jobs?outputTypeId=${id}` },
    { count: media, singular: "media asset", plural: "media assets" },
  ].filter(({ count }) => count > 0);
  if (uses.length === 0) return { name: outputType.name, uses, choices: [deleteIt] };
  const isOne = jobs + media === 1;
  const keep: DeleteChoice = {
    mode: "keep",
    label: `Delete it, keep ${formatUses(uses)}`,
    explanation: `${isOne ? "It stays" : "They stay"} without an output type${
      jobs > 0
        ? `; ${isOne ? "the job leaves" : "the jobs leave"} the funnel, with all ingredients as extras`
        : ""
    }.`,
    isDestructive: true,
  };
  return { name: outputType.name, uses, choices: [keep] };
}

/** What depends on an output type: its jobs, and media with an output type of their own. */
export async function countOutputTypeUses(tx: Pick<Tx, "job" | "mediaAsset">, id: number) {
  const [jobs, media] = await Promise.all([
    tx.job.count({ where: { outputTypeId: id } }),
    tx.mediaAsset.count({ where: { outputTypeId: id } }),
  ]);
  return { jobs, media };
}

const deleteIt: DeleteChoice = {
  mode: "delete",
  label: "Delete output type",
  explanation: "No job uses it.",
  isDestructive: true,
};
