// The rule: combinations are counted by what their values have to do with one another, a cluster of values at a time.
//
// Why this is exact. Whether two values x and y of two variables go together is 1 or 0; write it as g(x)g(y) + s(x, y), where g is 0
// for a value that goes with less than half of the other variable and 1 otherwise, and s corrects it: -1 for a conflict of two values
// with g = 1, +1 for an allowed pair with a g = 0, and 0 for almost all pairs. The number of combinations is the sum over all
// choices of the product of this over all pairs of variables. Multiplied out, each term takes s for some pairs and g for the rest;
// the pairs with s make a graph on the variables, and as everything else is a factor of a single value, the sum falls apart into
// the graph's connected pieces:
//
//   combinations = sum over all partitions of the variables into blocks of the product of W(block)
//
// where W(block) is the sum, over one value for each variable of the block, of the terms whose graph connects the block. Only
// values that s connects contribute, and rules are few beside pairs of values: there are thousands of such clusters where there are
// 10^20 combinations. (In physics this is the cluster expansion of Ursell and Mayer; in combinatorics the exponential formula.)

import { connectedSum } from "./connected-sum";
import { type ClassNetwork, endOfRun } from "./value-classes";

/**
 * Called for each cluster that counts: its classes, the set of their variables as bits, its term without multiplicities, and the
 * product of what its classes weigh, which is exact only as long as it is a safe integer.
 */
export type OnCluster = (classes: readonly number[], variables: number, term: number, weight: number) => void;

/**
 * Visits every connected choice of classes of at least two variables once, in no particular order. Returns false when it gave up
 * because there are more than `limit`.
 */
export function visitClusters(
  { variables, variableOf, weights: exactWeights }: ClassNetwork,
  { demands, near, codes }: Links,
  onCluster: OnCluster,
  limit: number,
): boolean {
  const all = 2 ** variables - 1;
  const size = variableOf.length;
  const weights = new Float64Array(exactWeights.map(Number));
  const chosen: number[] = [];
  // Chosen, or a candidate already: each connected set is then reached in one way only (Wernicke's ESU).
  const isKnown = new Uint8Array(size);
  let visited = 0;

  // The candidates of each step lie behind those of the step before it: nothing is allocated on the way.
  const candidates = new Int32Array(size * (variables + 1));

  /** Extends the chosen classes by each candidate from `start` to `end`; `links` and `clashes` are those among them. False to give up. */
  function extend(
    taken: number,
    demanded: number,
    links: number,
    clashes: number,
    weight: number,
    start: number,
    end: number,
    root: number,
  ): boolean {
    for (let index = end - 1; index >= start; index--) {
      const added = candidates[index] as number;
      let nextLinks = links;
      let nextClashes = clashes;
      let isContradiction = false;
      for (let place = 0; place < chosen.length; place++) {
        const link = codes[added * size + (chosen[place] as number)];
        if (link === NO_LINK) continue;
        nextLinks += 1;
        if (link === CLASH) nextClashes += 1;
        else if (link === CONTRADICTION) isContradiction = true;
      }
      // A pair that must be allowed and is not makes every larger cluster 0, too.
      if (isContradiction) continue;
      visited += 1;
      if (visited > limit) return false;
      chosen.push(added);
      const nextTaken = taken | (1 << (variableOf[added] as number));
      const nextDemanded = demanded | (demands[added] as number);
      const nextWeight = weight * (weights[added] as number);
      if ((nextDemanded & ~nextTaken) === 0) {
        const isTree = nextLinks === chosen.length - 1;
        const term = isTree ? 1 - 2 * (nextClashes & 1) : sumOfConnections(chosen, codes, size);
        if (term !== 0) onCluster(chosen, nextTaken, term, nextWeight);
      }
      if (nextTaken !== all) {
        let nextEnd = end;
        for (let before = start; before < index; before++) {
          const candidate = candidates[before] as number;
          if ((nextTaken & (1 << (variableOf[candidate] as number))) === 0) candidates[nextEnd++] = candidate;
        }
        const firstFresh = nextEnd;
        const nearby = near[added] as readonly number[];
        for (let place = 0; place < nearby.length; place++) {
          const value = nearby[place] as number;
          if (value <= root || isKnown[value] === 1) continue;
          if (nextTaken & (1 << (variableOf[value] as number))) continue;
          isKnown[value] = 1;
          candidates[nextEnd++] = value;
        }
        const isDone =
          nextEnd === end ||
          extend(nextTaken, nextDemanded, nextLinks, nextClashes, nextWeight, end, nextEnd, root);
        for (let fresh = firstFresh; fresh < nextEnd; fresh++) isKnown[candidates[fresh] as number] = 0;
        if (!isDone) return false;
      }
      chosen.pop();
    }
    return true;
  }

  for (let root = 0; root < size; root++) {
    let end = 0;
    const nearby = near[root] as readonly number[];
    for (let place = 0; place < nearby.length; place++)
      if ((nearby[place] as number) > root) candidates[end++] = nearby[place] as number;
    if (end === 0) continue;
    for (let index = 0; index < end; index++) isKnown[candidates[index] as number] = 1;
    chosen.push(root);
    const own = 1 << (variableOf[root] as number);
    const isDone = extend(own, demands[root] as number, 0, 0, weights[root] as number, 0, end, root);
    chosen.length = 0;
    for (let index = 0; index < end; index++) isKnown[candidates[index] as number] = 0;
    if (!isDone) return false;
  }
  return true;
}

/** What s says of two classes: nothing (0), a conflict (-1), an allowed pair of a demand (+1), a conflict of a demand (never). */
const NO_LINK = 0;
const CLASH = 1;
const DEMAND = 2;
const CONTRADICTION = 3;

export type Links = {
  /** The variables that a class demands, as bits: with more than half of their classes it is in conflict (its g is 0). */
  demands: Int32Array;
  /** For each class those that s is not 0 with. */
  near: readonly (readonly number[])[];
  /** What s says of each pair: class by class, a row for each. */
  codes: Uint8Array;
};

export function linksOf({ variables, variableOf, conflicts }: ClassNetwork): Links {
  const size = variableOf.length;
  const members = Array.from({ length: variables }, (): number[] => []);
  variableOf.forEach((variable, index) => {
    members[variable]?.push(index);
  });
  const demands = new Int32Array(size);
  const codes = new Uint8Array(size * size);
  conflicts.forEach((row, index) => {
    for (let start = 0; start < row.length; ) {
      const variable = variableOf[row[start] as number] as number;
      const end = endOfRun(row, start, variableOf);
      if ((end - start) * 2 > (members[variable]?.length ?? 0))
        demands[index] = (demands[index] as number) | (1 << variable);
      for (; start < end; start++) codes[index * size + (row[start] as number)] = CLASH;
    }
  });
  const demanded: number[][] = conflicts.map(() => []);
  demands.forEach((set, index) => {
    for (let left = set; left !== 0; left &= left - 1)
      for (const other of members[31 - Math.clz32(left & -left)] ?? []) {
        const before = codes[index * size + other];
        if (before === NO_LINK) {
          demanded[index]?.push(other);
          demanded[other]?.push(index);
        }
        const code = before === NO_LINK || before === DEMAND ? DEMAND : CONTRADICTION;
        codes[index * size + other] = code;
        codes[other * size + index] = code;
      }
  });
  const near = conflicts.map((row, index) => {
    const found = demanded[index] as number[];
    for (const other of row) if (codes[index * size + other] === CLASH) found.push(other);
    return found;
  });
  return { demands, near, codes };
}

/**
 * The sum over all ways to connect the classes. Demanded pairs are connected in all of them (their g is 0 and s is 1); conflicts
 * are taken (-1) or not (1). A conflict between two that are connected anyway cancels itself.
 */
function sumOfConnections(chosen: readonly number[], codes: Uint8Array, size: number): number {
  // Each group of demanded ones is named by the first of them.
  const group: number[] = [];
  for (let i = 0; i < chosen.length; i++) {
    group.push(i);
    for (let j = 0; j < i; j++)
      if (codes[(chosen[i] as number) * size + (chosen[j] as number)] === DEMAND) join(group, i, j);
  }
  const neighbours: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < chosen.length; i++) places.push(group[i] === i ? neighbours.push(0) - 1 : 0);
  for (let i = 1; i < chosen.length; i++)
    for (let j = 0; j < i; j++) {
      if (codes[(chosen[i] as number) * size + (chosen[j] as number)] !== CLASH) continue;
      const a = places[group[i] as number] as number;
      const b = places[group[j] as number] as number;
      if (a === b) return 0;
      neighbours[a] = (neighbours[a] as number) | (1 << b);
      neighbours[b] = (neighbours[b] as number) | (1 << a);
    }
  return connectedSum(neighbours);
}

/** Gives all of both groups the first name. */
function join(group: number[], a: number, b: number): void {
  const [x, y] = [group[a] as number, group[b] as number];
  const [first, second] = [Math.min(x, y), Math.max(x, y)];
  for (let index = 0; index < group.length; index++) if (group[index] === second) group[index] = first;
}
