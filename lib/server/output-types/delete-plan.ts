import type { OutputTypeSelection } from "@/lib/core/output-types/bulk";
import { nouns } from "@/lib/core/text/nouns";
import { keepingDeletion, plainDeletion, present } from "@/lib/core/uses/delete-choices";
import type { DeletePlan } from "@/lib/core/uses/uses";
import { db } from "../db";
import { idList } from "../id-list";
import { requireSelected } from "../selected-records";
import type { Tx } from "../tx";
import { selectableOutputTypes } from "./queries";

/** What deleting these output types together would do. */
export async function planOutputTypesDeletion(selection: OutputTypeSelection): Promise<DeletePlan> {
  const { ids, whose: name } = await requireSelected(db(), selection, selectableOutputTypes);
  const { jobs, media } = await countOutputTypeUses(db(), ids);
  const [count, only] = [ids.length, ids.length === 1 ? ids[0] : null];
  const uses = present([
    { count: jobs, ...nouns.job, href: only ? `/jobs?outputTypeId=${only}` : undefined },
    { count: media, ...nouns.media },
  ]);
  if (uses.length === 0)
    return {
      ...{ name, uses },
      choices: [
        plainDeletion(count, nouns.outputType, count === 1 ? "No job uses it." : "No job uses them."),
      ],
    };
  const isOne = jobs + media === 1;
  const leave =
    jobs > 0 &&
    `${jobs === 1 ? "the job leaves" : "the jobs leave"} the funnel, with all ingredients as extras`;
  const stay = [`${isOne ? "It stays" : "They stay"} without an output type`, leave]
    .filter(Boolean)
    .join("; ");
  return { name, uses, choices: [keepingDeletion({ count, kept: uses, sentences: [`${stay}.`] })] };
}

/** What depends on output types: their jobs, and media with an output type of their own. */
export async function countOutputTypeUses(tx: Pick<Tx, "$queryRaw">, ids: readonly number[]) {
  const [row] = await tx.$queryRaw<Record<"jobs" | "media", bigint | number>[]>`
    SELECT (SELECT count(*) FROM Job WHERE outputTypeId IN ${idList(ids)}) AS jobs,
      (SELECT count(*) FROM MediaAsset WHERE outputTypeId IN ${idList(ids)}) AS media`;
  return { jobs: Number(row?.jobs ?? 0), media: Number(row?.media ?? 0) };
}
