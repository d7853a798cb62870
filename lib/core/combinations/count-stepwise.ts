// The rule: where there are too many clusters, the combinations are those with the first value of some variable, plus those with the
// second, and so on; each of these has fewer conflicts left.

import type { Bounds } from "./bounds";
import { type Component, componentsOf } from "./components";
import type { ConflictNetwork } from "./conflict-network";
import { countComponent } from "./count-network";
import { choose, type Domain } from "./search";
import { toClasses } from "./value-classes";

/** Clusters that are visited in one step: some hundredths of a second. */
const STEP = 40_000;

/**
 * Narrows a count down, a short step at a time, and ends with the exact one: the caller lets others have their turn in between. What
 * is counted is proven to be there; of what is not, no more can be there than there are ways to choose values that go together with
 * those chosen so far. May take for ever in a network of many dense conflicts.
 */
export function* countStepwise(network: ConflictNetwork, stepClusters = STEP): Generator<Bounds, Bounds> {
  let counted = 0n;
  const open = [partOf(network, network.isPossible)];
  let uncounted = open[0]?.most ?? 0n;
  let atMost = uncounted;
  for (let part = open.pop(); part; part = open.pop()) {
    yield { atLeast: counted, atMost };
    uncounted -= part.most;
    const { count, hardest } = countPart(part.network, stepClusters);
    counted += count;
    // The largest is counted next: it narrows the most.
    for (const one of hardest ? splitOf(part.network, hardest) : []) {
      uncounted += one.most;
      open.push(one);
    }
    if (counted + uncounted < atMost) atMost = counted + uncounted;
  }
  return { atLeast: counted, atMost: counted };
}

type Part = {
  network: ConflictNetwork;
  /** There are no more than these. */
  most: bigint;
};

function partOf(network: ConflictNetwork, isPossible: Domain): Part {
  const sizes = network.sizes.map((size, variable) => {
    const start = network.offsets[variable] as number;
    return isPossible.subarray(start, start + size).reduce((sum, one) => sum + one, 0);
  });
  const most = sizes.reduce((product, size) => product * BigInt(size), 1n);
  return { network: { ...network, isPossible }, most };
}

/** The exact count; or 0 and a component that could not be counted in one step. */
function countPart(
  network: ConflictNetwork,
  stepClusters: number,
): { count: bigint; hardest: Component | null } {
  let count = 1n;
  for (const component of componentsOf(toClasses(network))) {
    const own = countComponent(component, stepClusters);
    if (own === null) return { count: 0n, hardest: component };
    count *= own;
    if (count === 0n) break;
  }
  return { count, hardest: null };
}

/** The same network once for each class of the variable that has the fewest of them; smallest first. */
function splitOf(network: ConflictNetwork, { members, variableOf, wholeVariables }: Component): Part[] {
  const [fewest = []] = wholeVariables
    .map((_, variable) => members.filter((_, index) => variableOf[index] === variable))
    .filter((classes) => classes.length > 1)
    .sort((a, b) => a.length - b.length);
  return fewest
    .flatMap((values) => {
      const [first = 0] = values;
      const domain = choose(network, network.isPossible, first);
      if (!domain) return [];
      // What is possible with one of them is possible with all: they are in conflict with the same values.
      for (const value of values) domain[value] = 1;
      return partOf(network, domain);
    })
    .sort((a, b) => (a.most < b.most ? -1 : 1));
}
