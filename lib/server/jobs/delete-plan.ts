import { formatJobCode } from "@/lib/core/jobs/job-code";
import { type DeleteChoice, type DeletePlan, formatUse, formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import type { Tx } from "../tx";

export async function planJobDeletion(id: number): Promise<DeletePlan> {
  return planJobsDeletion([id]);
}

/** What deleting these jobs together would do. */
export async function planJobsDeletion(ids: readonly number[]): Promise<DeletePlan> {
  const found = await db().job.count({ where: { id: { in: [...ids] } } });
  if (found === 0) throw new NotFoundError("job");
  const name = ids.length === 1 ? `job ${formatJobCode(ids[0] ?? 0)}` : `${ids.length} jobs`;
  const { media, prompts, clips } = await countJobUses(db(), ids);
  const kept = [
    { count: media, singular: "media asset", plural: "media assets" },
    { count: prompts, singular: "prompt", plural: "prompts" },
  ].filter(({ count }) => count > 0);
  const clipUse = { count: clips, singular: "top layer clip", plural: "top layer clips" };
  const uses = clips > 0 ? [...kept, clipUse] : kept;
  if (uses.length === 0) return { name, uses, choices: [deleteIt(ids.length)] };

  const isOne = formatUses(kept).startsWith("1 ") && kept.length === 1;
  const explanation = [
    kept.length > 0 &&
      `${isOne ? "It stays" : "They stay"}, without a job${media > 0 ? `; ${isOne ? "its file is" : "their files are"} not touched` : ""}.`,
    clips > 0 && `${formatUse(clipUse)} will no longer name ${ids.length === 1 ? "it" : "them"} as a source.`,
  ];
  const keep: DeleteChoice = {
    mode: "keep",
    label: kept.length > 0 ? `Delete, keep ${formatUses(kept)}` : deleteIt(ids.length).label,
    explanation: explanation.filter(Boolean).join(" "),
    isDestructive: true,
  };
  return { name, uses, choices: [keep] };
}

/** What depends on jobs. Places in projects and the jobs' own history are parts of them and go along. */
export async function countJobUses(
  tx: Pick<Tx, "mediaAsset" | "prompt" | "topLayerJob">,
  ids: readonly number[],
) {
  const jobId = { in: [...ids] };
  const [media, prompts, clips] = await Promise.all([
    tx.mediaAsset.count({ where: { jobId } }),
    tx.prompt.count({ where: { jobId } }),
    tx.topLayerJob.groupBy({ by: ["clipId"], where: { jobId } }),
  ]);
  return { media, prompts, clips: clips.length };
}

function deleteIt(count: number): DeleteChoice {
  return {
    mode: "delete",
    label: count === 1 ? "Delete job" : `Delete ${count} jobs`,
    explanation:
      count === 1
        ? "Nothing else uses it. Undo brings it back."
        : "Nothing else uses them. Undo brings them back.",
    isDestructive: true,
  };
}
