// The rule: the combinations of a network are the sum over all partitions of its variables of the products of what the blocks weigh.

import { linksOf, visitClusters } from "./clusters";
import type { ConflictNetwork } from "./conflict-network";
import { type ClassNetwork, toClasses } from "./value-classes";

/** A machine of 2026 visits as many clusters in about a second. */
const MOST_CLUSTERS = 2_000_000;

/**
 * How many ways there are to choose one value of each variable without a conflict: exact, whatever its size. Null when the network
 * has so many conflicts that this would take longer than `mostClusters` steps.
 */
export function countNetwork(network: ConflictNetwork, mostClusters = MOST_CLUSTERS): bigint | null {
  const classes = toClasses(network);
  const weights = weighBlocks(classes, mostClusters);
  return weights && sumOverPartitions(weights, classes.variables);
}

/** W for each set of variables, as bits. */
function weighBlocks(network: ClassNetwork, mostClusters: number): bigint[] | null {
  const { variables, variableOf, weights } = network;
  const links = linksOf(network);
  // Almost all multiplicities are 1, and bigint is slow: terms without one are added up as numbers.
  const single = new Array<number>(2 ** variables).fill(0);
  const multiple = new Array<bigint>(2 ** variables).fill(0n);
  const isWhole = visitClusters(
    network,
    links,
    (classes, set, term) => {
      let product = 1n;
      for (const index of classes) {
        const weight = weights[index] ?? 0;
        if (weight !== 1) product *= BigInt(weight);
      }
      if (product === 1n) single[set] = (single[set] ?? 0) + term;
      else multiple[set] = (multiple[set] ?? 0n) + product * BigInt(term);
    },
    mostClusters,
  );
  if (!isWhole) return null;
  // A value that demands nothing is a block of its own.
  weights.forEach((weight, index) => {
    const set = 1 << (variableOf[index] ?? 0);
    if (links.demands[index] === 0) single[set] = (single[set] ?? 0) + weight;
  });
  return single.map((sum, set) => BigInt(sum) + (multiple[set] ?? 0n));
}

/** Each set of variables from smaller ones: the block of its first variable, times all partitions of the rest. */
function sumOverPartitions(weights: readonly bigint[], variables: number): bigint {
  const sums = new Array<bigint>(2 ** variables).fill(0n);
  sums[0] = 1n;
  for (let set = 1; set < sums.length; set++) {
    const first = set & -set;
    const rest = set ^ first;
    let sum = 0n;
    for (let others = rest; ; others = (others - 1) & rest) {
      const weight = weights[first | others] ?? 0n;
      if (weight !== 0n) sum += weight * (sums[rest ^ others] ?? 0n);
      if (others === 0) break;
    }
    sums[set] = sum;
  }
  return sums.at(-1) ?? 1n;
}
