// The rule: when rules leave an output type no combination, a smallest set of them is named that does so by itself: without any one
// of it, something would be possible.

import { countBounds } from "@/lib/core/combinations/count";
import { type CombinationNetwork, networkOf } from "@/lib/core/combinations/rule-network";
import { findCombination, wholeDomain } from "@/lib/core/combinations/search";
import type { CombinationSpace } from "@/lib/core/combinations/space";
import type { Finding, RuleWorld } from "./finding";
import { type RuleLine, rulesOfLine } from "./lines";
import { isInPlay } from "./removed";
import { smallestSet } from "./smallest-set";

export function findImpossible(lines: readonly RuleLine[], { spaces }: RuleWorld): Finding[] {
  return spaces.flatMap((space) => {
    const lineIds = impossibleSet(space, lines);
    if (!lineIds) return [];
    const { outputTypeId } = space;
    const lineCount = lineIds.length;
    return [{ kind: "impossible" as const, code: "impossible" as const, lineIds, lineCount, outputTypeId }];
  });
}

/** Null when something is possible, when nothing would be without any rule, or when that cannot be counted at once. */
export function impossibleSet(space: CombinationSpace, lines: readonly RuleLine[]): number[] | null {
  if (
    space.characters.length === 0 ||
    space.categories.some(({ ingredientIds }) => ingredientIds.length === 0)
  )
    return null;
  const inPlay = lines.filter((line) => isInPlay(space, line));
  if (!isImpossible(space, inPlay)) return null;
  return smallestSet(inPlay, (part) => isImpossible(space, part)).map(({ id }) => id);
}

function isImpossible(space: CombinationSpace, lines: readonly RuleLine[]): boolean {
  const network = networkOf(space, lines.flatMap(rulesOfLine));
  // Almost always something is possible and found at once; a count, which takes longer, is for the others.
  return !findsAny(network) && countBounds(network).atMost === 0n;
}

/** Choices that a search may take before it is given up. */
const PATIENCE = 2_000;

/** True when a short search finds a combination; false when there is none, or none was found in time. */
function findsAny(network: CombinationNetwork): boolean {
  let choices = 0;
  const order = (values: number[]) => {
    choices += 1;
    return choices > PATIENCE ? [] : values;
  };
  return findCombination(network, wholeDomain(network), undefined, order) !== null;
}
