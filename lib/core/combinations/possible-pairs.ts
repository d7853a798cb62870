// The rule: a pair of options is possible when some combination has both of them; each combination that is found shows it of all of its pairs.

import {
  type BitMatrix,
  type ConflictNetwork,
  createBitMatrix,
  hasBit,
  setBit,
  valuesOf,
} from "./conflict-network";
import { Completer } from "./covering/completer";
import type { Steps } from "./in-steps";
import { toClasses } from "./value-classes";

export type PossiblePairs = {
  /** The values of each variable that are in some combination. */
  options: number[][];
  /** Pairs of values of two of the asked variables that are in some combination together. */
  pairs: number;
};

/** `variables`: those whose pairs are counted. Some seconds for 8 categories of 250 ingredients, hence in steps. */
export function* possiblePairSteps(
  network: ConflictNetwork,
  variables: readonly number[],
): Steps<PossiblePairs> {
  const isPossible = new Uint8Array(network.variableOf.length);
  for (const value of toClasses(network).members.flat()) isPossible[value] = 1;
  const completer = new Completer(network, isPossible);
  const nothing = { options: network.sizes.map(() => []), pairs: 0 };
  if (completer.complete([]) !== "found") return nothing;
  const left = network.sizes.map((_, variable) =>
    valuesOf(network, variable).filter((value) => isPossible[value] === 1),
  );
  const found = yield* witnessPairs(network, completer, left);
  const options = left.map((values, variable) =>
    completer.constrained.includes(variable) ? values.filter((value) => found.isAlive[value] === 1) : values,
  );
  let pairs = 0;
  for (const [index, second] of variables.entries())
    for (const first of variables.slice(0, index)) {
      const [a, b] = [options[first] ?? [], options[second] ?? []];
      const areTouched = completer.constrained.includes(first) && completer.constrained.includes(second);
      if (!areTouched) pairs += a.length * b.length;
      else for (const one of a) for (const other of b) if (hasBit(found.pairs, one, other)) pairs += 1;
    }
  return { options, pairs };
}

/** All pairs of constrained variables that some combination has; a variable that no rule touches goes with everything. */
function* witnessPairs(
  network: ConflictNetwork,
  completer: Completer,
  left: readonly number[][],
): Steps<{ pairs: BitMatrix; isAlive: Uint8Array }> {
  const { constrained } = completer;
  const pairs = createBitMatrix(network.variableOf.length);
  const isAlive = new Uint8Array(network.variableOf.length);
  const uses = new Uint32Array(network.variableOf.length);
  const note = () => {
    const chosen = constrained.map((variable) => completer.chosen[variable] as number);
    for (const a of chosen) {
      isAlive[a] = 1;
      uses[a] = (uses[a] as number) + 1;
      for (const b of chosen) setBit(pairs, a, b);
    }
  };
  for (const [index, second] of constrained.entries())
    for (const first of constrained.slice(0, index))
      for (const a of left[first] ?? []) {
        yield;
        for (const b of left[second] ?? [])
          if (!hasBit(pairs, a, b) && !hasBit(network.conflicts, a, b))
            if (completer.complete([a, b], uses) === "found") note();
      }
  return { pairs, isAlive };
}
