// The rule: where there are too many clusters, the combinations are those with the first value of some variable, plus those with the
// second, and so on; each of these has fewer conflicts left.

import type { Bounds } from "./bounds";
import { type Component, componentsOf, freeChoices } from "./components";
import { type ConflictNetwork, restrict } from "./conflict-network";
import { countComponent } from "./count-network";
import { toClasses } from "./value-classes";

/** Clusters that are visited in one step: some hundredths of a second. */
const STEP = 40_000;

/**
 * Narrows a count down, a short step at a time, and ends with the exact one: the caller lets others have their turn in between. What
 * is counted is proven to be there; of what is not, no more can be there than there are choices of values that go together with
 * some value of each other variable. May take for ever in a network of many dense conflicts.
 */
export function* countStepwise(network: ConflictNetwork, stepClusters = STEP): Generator<Bounds, Bounds> {
  let counted = 0n;
  const open: Part[] = [weigh(network, stepClusters)];
  let most = open[0]?.most ?? 0n;
  for (let part = open.pop(); part; part = open.pop()) {
    yield { atLeast: counted, atMost: counted + most };
    most -= part.most;
    const hard = part.hardest;
    if (hard === null) {
      counted += part.most;
      continue;
    }
    const parts = splitOf(part.network, hard).map((one) => weigh(one, stepClusters));
    // The largest next: it narrows the most.
    for (const one of parts.sort((a, b) => (a.most < b.most ? -1 : 1))) {
      most += one.most;
      open.push(one);
    }
  }
  return { atLeast: counted, atMost: counted };
}

type Part = {
  network: ConflictNetwork;
  /** No more than these; exactly these when nothing of it is hard. */
  most: bigint;
  /** A component that could not be counted in one step. */
  hardest: Component | null;
};

function weigh(network: ConflictNetwork, stepClusters: number): Part {
  let most = 1n;
  let hardest: Component | null = null;
  for (const component of componentsOf(toClasses(network))) {
    const count = countComponent(component, stepClusters);
    most *= count ?? freeChoices(component);
    if (count === null) hardest ??= component;
  }
  return { network, most, hardest: most === 0n ? null : hardest };
}

/** The same network once for each class of the variable that has the fewest of them. */
function splitOf(network: ConflictNetwork, { members, variableOf, wholeVariables }: Component) {
  const classes = wholeVariables.map((_, variable) =>
    members.filter((_, index) => variableOf[index] === variable),
  );
  const [fewest] = classes
    .map((own, variable) => ({ own, variable: wholeVariables[variable] as number }))
    .filter(({ own }) => own.length > 1)
    .sort((a, b) => a.own.length - b.own.length);
  return (fewest?.own ?? []).map((values) =>
    restrict(network, fewest?.variable ?? 0, (value) => values.includes(value)),
  );
}
