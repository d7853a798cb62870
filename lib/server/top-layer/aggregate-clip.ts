import { joinWords } from "@/lib/core/changes/changed-fields";
import { aggregate, type ClipMetadata, isSameMetadata } from "@/lib/core/top-layer/aggregate";
import type { ClipAggregation } from "@/lib/core/top-layer/aggregation";
import { clipFieldLabels } from "@/lib/core/top-layer/field-labels";
import { type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { readAggregation } from "./gather";
import { updateClip } from "./mutations";

/** Takes the chosen fields from the jobs' media. @throws UserError when that is no longer what the person saw */
export async function aggregateClip(
  tx: Tx,
  { id, fields, seen }: ClipAggregation,
): Promise<Outcome<{ id: number }>> {
  const { before, facts, templates } = await readAggregation(id, tx);
  const after = aggregate(before, fields, facts, templates);
  if (!isSameMetadata(before, seen.before) || !isSameMetadata(after, seen.after))
    throw new UserError("The clip or its jobs have changed meanwhile. Nothing was written; look again.");
  await updateClip(tx, { id, ...after });
  return outcome(sentenceFor(before, after), { id });
}

function sentenceFor(before: ClipMetadata, after: ClipMetadata): string {
  const taken = (["title", "description", "tags", "seoTitle", "seoDescription"] as const).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const words = joinWords(taken.map((field) => clipFieldLabels[field]));
  return `Top layer clip ${before.title}: ${words} taken from its jobs`;
}
