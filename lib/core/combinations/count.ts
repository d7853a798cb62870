// The rule: the possible combinations of an output type are all ways to choose one non-retired character and one ingredient of each
// required category such that no rule is violated.

import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { type Bounds, exactly } from "./bounds";
import type { ConflictNetwork } from "./conflict-network";
import { countNetwork } from "./count-network";
import { countStepwise } from "./count-stepwise";
import { type Locks, lock, networkOf } from "./rule-network";
import type { CombinationSpace } from "./space";

/** Clusters that are visited at once: some tenths of a second. */
const AT_ONCE = 400_000;

/** The exact count for all but the densest rules; for these bounds, which `countStepwise` narrows down. */
export function countCombinations(
  space: CombinationSpace,
  rules: readonly CompatibilityRule[],
  locks: Locks = {},
): Bounds {
  return countBounds(lock(networkOf(space, rules), locks));
}

/** As `countCombinations`, for a network. */
export function countBounds(network: ConflictNetwork): Bounds {
  const count = countNetwork(network, AT_ONCE);
  if (count !== null) return exactly(count);
  const first = countStepwise(network).next();
  return first.value;
}
