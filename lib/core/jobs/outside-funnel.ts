// The rule: a job counts in the funnel when it has a character that is not retired, an output type, and a pick of each required
// category, and breaks no rule; what keeps it out is said in one sentence.

import { joinWords } from "@/lib/core/changes/changed-fields";

export type FunnelPieces = {
  character: { name: string; status: string } | null;
  outputType: object | null;
  missingCategories: readonly { name: string }[];
  /** What rules say against it, a sentence each. */
  broken?: readonly string[];
};

/** Null when nothing does. */
export function whyOutsideFunnel(pieces: FunnelPieces): string | null {
  const { character, outputType, missingCategories, broken = [] } = pieces;
  const missing = [
    ...(character ? [] : ["a character"]),
    ...(outputType ? [] : ["an output type"]),
    ...missingCategories.map(({ name }) => name),
  ];
  if (missing.length > 0) return `Without ${joinWords(missing)}, the job stays outside of the funnel.`;
  if (character?.status === "retired")
    return `${character.name} is retired, so the job stays outside of the funnel.`;
  if (broken.length > 0)
    return `${broken.length === 1 ? "A rule forbids" : "Rules forbid"} it, so the job stays outside of the funnel: ${broken.join(" ")}`;
  return null;
}
