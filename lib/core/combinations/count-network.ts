// The rule: the combinations of a network are the sum over all partitions of its variables of the products of what the blocks weigh.

import { linksOf, visitClusters } from "./clusters";
import { type Component, componentsOf } from "./components";
import type { ConflictNetwork } from "./conflict-network";
import { type ClassNetwork, toClasses, type WeightOf } from "./value-classes";

/** A machine of 2026 visits as many clusters in about a second. */
export const MOST_CLUSTERS = 2_000_000;

/** Sets of variables are bits of an index: tables hold an entry for each set. */
const MOST_LINKED_VARIABLES = 16;

/**
 * How many ways there are to choose one value of each variable without a conflict: exact, whatever its size; with weights, the sum
 * of the products of what the chosen values weigh. Null when the network has so many conflicts that this would take more than
 * `mostClusters` steps, or more than 16 variables that depend on one another.
 */
export function countNetwork(
  network: ConflictNetwork,
  mostClusters = MOST_CLUSTERS,
  weightOf?: WeightOf,
): bigint | null {
  let product = 1n;
  for (const component of componentsOf(toClasses(network, weightOf))) {
    const count = countComponent(component, mostClusters);
    if (count === null || count === 0n) return count;
    product *= count;
  }
  return product;
}

/** As `countNetwork`, for a part of a network. */
export function countComponent(component: Component, mostClusters = MOST_CLUSTERS): bigint | null {
  const { variables, weights } = component;
  if (variables === 1) return weights.reduce((sum, weight) => sum + weight, 0n);
  const blocks = weighBlocks(component, mostClusters);
  return blocks && (sumsOverPartitions(blocks).at(-1) ?? 0n);
}

/**
 * For each class of a variable: the combinations of the component that take one of its members (its share when one is drawn). By
 * the same sum: the block that the class is in, times the partitions of the other variables. Null as for `countComponent`.
 */
export function countByClass(
  component: Component,
  variable: number,
  mostClusters = MOST_CLUSTERS,
): Map<number, bigint> | null {
  const own: number[] = [];
  component.variableOf.forEach((one, index) => {
    if (one === variable) own.push(index);
  });
  if (component.variables === 1) return new Map(own.map((index) => [index, component.weights[index] ?? 0n]));
  const byClass = new Map<number, BlockWeights>();
  const blocks = weighBlocks(component, mostClusters, (classes, set, weight) => {
    const member = memberOf(component, classes, set, variable);
    if (member !== null) addWeight(byClass, member, set, weight());
  });
  if (!blocks) return null;
  const sums = sumsOverPartitions(blocks);
  const all = sums.length - 1;
  return new Map(
    own.map((index) => {
      let count = 0n;
      for (const [set, weight] of byClass.get(index) ?? []) count += weight * (sums[all ^ set] ?? 0n);
      return [index, count];
    }),
  );
}

/** W of the clusters that something is in, by their sets of variables. */
export type BlockWeights = Map<number, bigint>;

export function addWeight<Key>(weights: Map<Key, BlockWeights>, key: Key, set: number, amount: bigint): void {
  const sets = weights.get(key) ?? new Map<number, bigint>();
  sets.set(set, (sets.get(set) ?? 0n) + amount);
  weights.set(key, sets);
}

/** The class of a variable among those of a block; null when the block does not reach the variable. */
export function memberOf(
  { variableOf }: ClassNetwork,
  classes: readonly number[],
  set: number,
  variable: number,
): number | null {
  if (((set >>> variable) & 1) === 0) return null;
  return classes.find((index) => variableOf[index] === variable) ?? null;
}

/** Called for each term of each block: its classes, the set of their variables as bits, and what it weighs. */
type OnBlock = (classes: readonly number[], set: number, weight: () => bigint) => void;

/** W for each set of variables, as bits; null when there are more than `mostClusters` clusters, or too many variables. */
export function weighBlocks(network: ClassNetwork, mostClusters: number, onBlock?: OnBlock): bigint[] | null {
  const { variables, variableOf, weights } = network;
  if (variables > MOST_LINKED_VARIABLES) return null;
  const exactly = (classes: readonly number[], term: number, amount: number) =>
    Number.isSafeInteger(amount)
      ? BigInt(amount)
      : classes.reduce((product, index) => product * (weights[index] as bigint), BigInt(term));
  const links = linksOf(network);
  // Almost all sums can be held by numbers, and bigint is slow: only what cannot is added to the large ones.
  const small = new Float64Array(2 ** variables);
  const large = new Array<bigint>(2 ** variables).fill(0n);
  const isWhole = visitClusters(
    network,
    links,
    (classes, set, term, weight) => {
      const amount = term * weight;
      const sum = (small[set] as number) + amount;
      if (Number.isSafeInteger(amount) && Number.isSafeInteger(sum)) small[set] = sum;
      else large[set] = (large[set] as bigint) + exactly(classes, term, amount);
      onBlock?.(classes, set, () => exactly(classes, term, amount));
    },
    mostClusters,
  );
  if (!isWhole) return null;
  // A value that demands nothing is a block of its own.
  weights.forEach((weight, index) => {
    if (links.demands[index] !== 0) return;
    const set = 1 << (variableOf[index] as number);
    large[set] = (large[set] as bigint) + weight;
    onBlock?.([index], set, () => weight);
  });
  return large.map((sum, set) => sum + BigInt(small[set] as number));
}

/** For each set of variables the sum over its partitions: the block of its first variable, times all partitions of the rest. */
export function sumsOverPartitions(weights: readonly bigint[]): bigint[] {
  const sums = new Array<bigint>(weights.length).fill(0n);
  sums[0] = 1n;
  for (let set = 1; set < sums.length; set++) {
    const first = set & -set;
    const rest = set ^ first;
    let sum = 0n;
    for (let others = rest; ; others = (others - 1) & rest) {
      const weight = weights[first | others] as bigint;
      if (weight !== 0n) sum += weight * (sums[rest ^ others] as bigint);
      if (others === 0) break;
    }
    sums[set] = sum;
  }
  return sums;
}
