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

import { bitsOf, hasBit } from "./conflict-network";
import { connectedSum } from "./connected-sum";
import type { ClassNetwork } from "./value-classes";

/** Called for each cluster that counts: its classes, the set of their variables as bits, and its term without multiplicities. */
export type OnCluster = (classes: readonly number[], variables: number, term: number) => void;

/**
 * Visits every connected choice of classes of at least two variables once, in no particular order. Returns false when it gave up
 * because there are more than `limit`.
 */
export function visitClusters(
  { variables, variableOf }: ClassNetwork,
  { demands, near, codes }: Links,
  onCluster: OnCluster,
  limit: number,
): boolean {
  const all = 2 ** variables - 1;
  const size = variableOf.length;
  const chosen: number[] = [];
  // Chosen, or a candidate already: each connected set is then reached in one way only (Wernicke's ESU).
  const isKnown = new Uint8Array(variableOf.length);
  let visited = 0;

  // The candidates of each step lie behind those of the step before it: nothing is allocated on the way.
  const candidates = new Int32Array(size * (variables + 1));

  /** Extends the chosen classes by each candidate from `start` to `end`; `links` and `clashes` are those among them. False to give up. */
  function extend(
    taken: number,
    demanded: number,
    links: number,
    clashes: number,
    start: number,
    end: number,
    root: number,
  ): boolean {
    for (let index = end - 1; index >= start; index--) {
      const added = candidates[index] as number;
      const bit = 1 << (variableOf[added] as number);
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
      const nextTaken = taken | bit;
      const nextDemanded = demanded | (demands[added] as number);
      if ((nextDemanded & ~nextTaken) === 0) {
        const isTree = nextLinks === chosen.length - 1;
        const term = isTree ? (nextClashes % 2 === 0 ? 1 : -1) : sumOfConnections(chosen, codes, size);
        if (term !== 0) onCluster(chosen, nextTaken, term);
      }
      if (nextTaken !== all) {
        let nextEnd = end;
        for (let before = start; before < index; before++) {
          const candidate = candidates[before] as number;
          if ((nextTaken & (1 << (variableOf[candidate] as number))) === 0) candidates[nextEnd++] = candidate;
        }
        const firstFresh = nextEnd;
        for (const value of near[added] as number[]) {
          if (value <= root || isKnown[value] === 1) continue;
          if (nextTaken & (1 << (variableOf[value] as number))) continue;
          isKnown[value] = 1;
          candidates[nextEnd++] = value;
        }
        const isDone =
          nextEnd === end || extend(nextTaken, nextDemanded, nextLinks, nextClashes, end, nextEnd, root);
        for (let fresh = firstFresh; fresh < nextEnd; fresh++) isKnown[candidates[fresh] as number] = 0;
        if (!isDone) return false;
      }
      chosen.pop();
    }
    return true;
  }

  for (let root = 0; root < variableOf.length; root++) {
    let end = 0;
    for (const value of near[root] as number[]) if (value > root) candidates[end++] = value;
    if (end === 0) continue;
    for (let index = 0; index < end; index++) isKnown[candidates[index] as number] = 1;
    chosen.push(root);
    const isDone = extend(1 << (variableOf[root] as number), demands[root] as number, 0, 0, 0, end, root);
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
  near: readonly number[][];
  /** What s says of each pair: class by class, a row for each. */
  codes: Uint8Array;
};

export function linksOf({ variables, variableOf, conflicts }: ClassNetwork): Links {
  const size = variableOf.length;
  const rows = Array.from({ length: size }, (_, value) => bitsOf(conflicts, value));
  const members = Array.from({ length: variables }, (): number[] => []);
  variableOf.forEach((variable, value) => {
    members[variable]?.push(value);
  });
  const demands = Int32Array.from(rows, (row) => {
    const degree = new Array<number>(variables).fill(0);
    for (const other of row)
      degree[variableOf[other] as number] = (degree[variableOf[other] as number] as number) + 1;
    return degree.reduce(
      (set, count, variable) => (count * 2 > (members[variable]?.length ?? 0) ? set | (1 << variable) : set),
      0,
    );
  });
  const codes = new Uint8Array(size * size);
  rows.forEach((row, value) => {
    for (const other of row) codes[value * size + other] = CLASH;
  });
  for (let value = 0; value < size; value++)
    for (let left = demands[value] as number; left !== 0; left &= left - 1)
      for (const other of members[31 - Math.clz32(left & -left)] ?? []) {
        const code = hasBit(conflicts, value, other) ? CONTRADICTION : DEMAND;
        codes[value * size + other] = code;
        codes[other * size + value] = code;
      }
  const isNear = (code: number) => code === CLASH || code === DEMAND;
  const near = rows.map((_, value) => {
    const found: number[] = [];
    for (let other = 0; other < size; other++)
      if (isNear(codes[value * size + other] as number)) found.push(other);
    return found;
  });
  return { demands, near, codes };
}

/**
 * The sum over all ways to connect the classes. Demanded pairs are connected in all of them (their g is 0 and s is 1); conflicts
 * are taken (-1) or not (1). A conflict between two that are connected anyway cancels itself.
 */
function sumOfConnections(chosen: readonly number[], codes: Uint8Array, size: number): number {
  const group = chosen.map((_, index) => index);
  const clashes: [number, number][] = [];
  for (let i = 1; i < chosen.length; i++)
    for (let j = 0; j < i; j++) {
      const link = codes[(chosen[i] as number) * size + (chosen[j] as number)];
      if (link === DEMAND) join(group, group[i] as number, group[j] as number);
      else if (link === CLASH) clashes.push([i, j]);
    }
  const groups = [...new Set(group)];
  const neighbours = groups.map(() => 0);
  for (const [i, j] of clashes) {
    const a = groups.indexOf(group[i] as number);
    const b = groups.indexOf(group[j] as number);
    if (a === b) return 0;
    neighbours[a] = (neighbours[a] as number) | (1 << b);
    neighbours[b] = (neighbours[b] as number) | (1 << a);
  }
  return connectedSum(neighbours);
}

function join(group: number[], from: number, to: number): void {
  if (from === to) return;
  for (let index = 0; index < group.length; index++) if (group[index] === from) group[index] = to;
}
