// The rule: the connected sum of a graph is the sum of (-1)^(number of edges) over its connected spanning subgraphs.

/**
 * `neighbours[i]` has bit j set when there is an edge between i and j. 0 for a graph that is not connected, (-1)^(n-1) for a
 * tree, and otherwise by deletion and contraction: an edge is left out, or its two ends become one. Edges that come to lie side by
 * side count as one, because of m of them at least one is taken: the sum of (-1)^j over all non-empty choices is -1.
 *
 * The number is known as the Ursell function of the graph (up to a factorial) and as the Tutte polynomial at (1, 0), up to its sign.
 */
export function connectedSum(neighbours: readonly number[]): number {
  return neighbours.length <= 1 ? 1 : sumOf(neighbours.slice(), 2 ** neighbours.length - 1);
}

/** `nodes`: those that are still there, as bits. Changes `neighbours`. */
function sumOf(neighbours: number[], nodes: number): number {
  let sign = 1;
  let left = nodes;
  let node = 0;
  while (node < neighbours.length) {
    const own = neighbours[node] as number;
    const isThere = (left >>> node) & 1;
    // Alone: the end of a tree, or not connected with the others.
    if (isThere && own === 0) return left === 1 << node ? sign : 0;
    if (isThere && (own & (own - 1)) === 0) {
      // A leaf's one edge is always taken.
      const other = 31 - Math.clz32(own);
      neighbours[other] = (neighbours[other] as number) & ~(1 << node);
      left &= ~(1 << node);
      sign = -sign;
      node = 0;
    } else node += 1;
  }
  const last = 31 - Math.clz32(left);
  const ofLast = neighbours[last] as number;
  const other = 31 - Math.clz32(ofLast);
  const deleted = neighbours.slice();
  deleted[last] = ofLast & ~(1 << other);
  deleted[other] = (deleted[other] as number) & ~(1 << last);
  const moved = deleted[last] as number;
  for (let one = 0; one < last; one++) {
    const kept = (neighbours[one] as number) & ~(1 << last);
    neighbours[one] = one === other ? kept | moved : (moved >>> one) & 1 ? kept | (1 << other) : kept;
  }
  return sign * (sumOf(deleted, left) - sumOf(neighbours, left & ~(1 << last)));
}
