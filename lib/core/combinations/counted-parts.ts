// The rule: what is drawn from a network is counted once, however often something is drawn from it.

import { type Component, componentsOf } from "./components";
import type { ConflictNetwork } from "./conflict-network";
import { countComponent } from "./count-network";
import { toClasses, type WeightOf } from "./value-classes";

export type CountedParts = {
  components: readonly Component[];
  /** What the combinations of each component weigh together; null where that is not known in time. */
  counts: readonly (bigint | null)[];
  /** Of the whole network. */
  all: bigint | null;
};

/** Weights differ from roll to roll; without them a network, which nobody changes any more, is counted once. */
export function countedParts(network: ConflictNetwork, weightOf?: WeightOf): CountedParts {
  const before = weightOf ? undefined : known.get(network);
  if (before) return before;
  const components = componentsOf(toClasses(network, weightOf));
  const counts = components.map((component) => countComponent(component));
  const all = counts.reduce((product: bigint | null, count) => multiply(product, count), 1n);
  const parts = { components, counts, all };
  if (!weightOf) known.set(network, parts);
  return parts;
}

const known = new WeakMap<ConflictNetwork, CountedParts>();

function multiply(a: bigint | null, b: bigint | null): bigint | null {
  // Nothing times something unknown is nothing.
  if (a === 0n || b === 0n) return 0n;
  return a === null || b === null ? null : a * b;
}
