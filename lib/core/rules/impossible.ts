// The rule: when rules leave an output type no combination, a smallest set of them is named that does so by itself: without any one
// of it, something would be possible.

import { countBounds } from "@/lib/core/combinations/count";
import { networkOf } from "@/lib/core/combinations/rule-network";
import type { CombinationSpace } from "@/lib/core/combinations/space";
import type { Finding, RuleWorld } from "./finding";
import { type RuleLine, rulesOfLine } from "./lines";
import { isInPlay } from "./removed";

export function findImpossible(lines: readonly RuleLine[], { spaces }: RuleWorld): Finding[] {
  return spaces.flatMap((space) => {
    const lineIds = impossibleSet(space, lines);
    if (!lineIds) return [];
    const { outputTypeId } = space;
    const lineCount = lineIds.length;
    return [{ kind: "impossible" as const, code: "impossible" as const, lineIds, lineCount, outputTypeId }];
  });
}

/**
 * Null when something is possible, when nothing would be without any rule, or when that cannot be counted at once. Halves are
 * dropped first, then quarters and so on: a set of k out of n lines takes some k · log n counts.
 */
export function impossibleSet(space: CombinationSpace, lines: readonly RuleLine[]): number[] | null {
  if (
    space.characters.length === 0 ||
    space.categories.some(({ ingredientIds }) => ingredientIds.length === 0)
  )
    return null;
  let kept = lines.filter((line) => isInPlay(space, line));
  if (!isImpossible(space, kept)) return null;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let start = 0; start < kept.length; ) {
      const rest = kept.toSpliced(start, size);
      if (isImpossible(space, rest)) kept = rest;
      else start += size;
    }
  return kept.map(({ id }) => id);
}

function isImpossible(space: CombinationSpace, lines: readonly RuleLine[]): boolean {
  return countBounds(networkOf(space, lines.flatMap(rulesOfLine))).atMost === 0n;
}
