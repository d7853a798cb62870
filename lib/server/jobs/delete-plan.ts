import type { JobSelection } from "@/lib/core/jobs/bulk";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { nouns } from "@/lib/core/text/nouns";
import { type DeleteChoice, type DeletePlan, formatUse, formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";
import type { Tx } from "../tx";
import { requireSelectedJobs } from "./selected-jobs";

/** What deleting these jobs together would do. */
export async function planJobsDeletion(selection: JobSelection): Promise<DeletePlan> {
  const ids = await requireSelectedJobs(db(), selection);
  const name =
    ids.length === 1 ? `job ${formatJobCode(ids[0] ?? 0)}` : `${ids.length.toLocaleString("en-US")} jobs`;
  const { media, prompts, clips } = await countJobUses(db(), ids);
  const kept = [
    { count: media, singular: "media asset", plural: "media assets" },
    { count: prompts, singular: "prompt", plural: "prompts" },
  ].filter(({ count }) => count > 0);
  const [only] = ids;
  const clipUse = {
    count: clips,
    ...nouns.clip,
    href: ids.length === 1 ? `/top-layer?job=${only}` : undefined,
  };
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
export async function countJobUses(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]) {
  const [row] = await tx.$queryRaw<Record<"media" | "prompts" | "clips", bigint | number>[]>`
    SELECT (SELECT count(*) FROM MediaAsset WHERE jobId IN ${idList(ids)}) AS media,
      (SELECT count(*) FROM Prompt WHERE jobId IN ${idList(ids)}) AS prompts,
      (SELECT count(DISTINCT clipId) FROM TopLayerJob WHERE jobId IN ${idList(ids)}) AS clips`;
  return {
    media: Number(row?.media ?? 0),
    prompts: Number(row?.prompts ?? 0),
    clips: Number(row?.clips ?? 0),
  };
}

function deleteIt(count: number): DeleteChoice {
  return {
    mode: "delete",
    label: count === 1 ? "Delete job" : `Delete ${count.toLocaleString("en-US")} jobs`,
    explanation:
      count === 1
        ? "Nothing else uses it. Undo brings it back."
        : "Nothing else uses them. Undo brings them back.",
    isDestructive: true,
  };
}
