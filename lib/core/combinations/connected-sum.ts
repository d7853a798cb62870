// The rule: the connected sum of a graph is the sum of (-1)^(number of edges) over its connected spanning subgraphs.

/**
 * `neighbours[i]` has bit j set when there is an edge between i and j. 0 for a graph that is not connected, (-1)^(n-1) for a
 * tree, and otherwise by deletion and contraction: an edge is left out, or its two ends become one. Edges that come to lie side by
 * side count as one, because of m of them at least one is taken: the sum of (-1)^j over all non-empty choices is -1.
 *
 * The number is known as the Ursell function of the graph (up to a factorial) and as the Tutte polynomial at (1, 0), up to its sign.
 */
export function connectedSum(neighbours: readonly number[]): number {
  const size = neighbours.length;
  if (size <= 1) return 1;
  if (!isConnected(neighbours)) return 0;
  if (countEdges(neighbours) === size - 1) return size % 2 === 0 ? -1 : 1;
  const last = size - 1;
  const ofLast = neighbours[last] ?? 0;
  const other = 31 - Math.clz32(ofLast);
  const deleted = neighbours.map((set, node) =>
    node === last ? set & ~(1 << other) : node === other ? set & ~(1 << last) : set,
  );
  const moved = ofLast & ~(1 << other);
  const contracted = neighbours.slice(0, last).map((set, node) => {
    const kept = set & ~(1 << last);
    if (node === other) return kept | moved;
    return (moved >>> node) & 1 ? kept | (1 << other) : kept;
  });
  return connectedSum(deleted) - connectedSum(contracted);
}

function isConnected(neighbours: readonly number[]): boolean {
  let reached = 1;
  for (let front = 1; front !== 0; ) {
    let next = 0;
    for (let left = front; left !== 0; left &= left - 1)
      next |= neighbours[31 - Math.clz32(left & -left)] ?? 0;
    front = next & ~reached;
    reached |= next;
  }
  return reached === 2 ** neighbours.length - 1;
}

function countEdges(neighbours: readonly number[]): number {
  let ends = 0;
  for (const set of neighbours) for (let left = set; left !== 0; left &= left - 1) ends += 1;
  return ends / 2;
}
