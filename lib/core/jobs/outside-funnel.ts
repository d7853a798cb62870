// The rule: a job counts in the funnel when it has a character that is not retired, an output type, and a pick of each required
// category; what keeps it out is said in one sentence.

import { joinWords } from "@/lib/core/changes/changed-fields";

export type FunnelPieces = {
  character: { name: string; status: string } | null;
  outputType: object | null;
  missingCategories: readonly { name: string }[];
};

/** Null when nothing does. */
export function whyOutsideFunnel({ character, outputType, missingCategories }: FunnelPieces): string | null {
  const pieces = [
    ...(character ? [] : ["a character"]),
    ...(outputType ? [] : ["an output type"]),
    ...missingCategories.map(({ name }) => name),
  ];
  if (pieces.length > 0) return `Without ${joinWords(pieces)}, the job stays outside of the funnel.`;
  if (character?.status === "retired")
    return `${character.name} is retired, so the job stays outside of the funnel.`;
  return null;
}
