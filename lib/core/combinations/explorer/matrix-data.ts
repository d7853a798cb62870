// The rule: a matrix is told by groups of rows and columns that are alike and by the cells that something was tried in, so that a
// quarter of a million cells are some kilobytes.

import { valuesOf } from "../conflict-network";
import { countPairs } from "../count-pairs";
import { type Combination, type CombinationNetwork, createReader } from "../rule-network";

export type TriedCombination = Combination & {
  /** The place in `stages` of its furthest job. */
  stage: number;
};

/** One side as it is sent; members are those of the space, in its order. */
export type SideData = {
  ids: number[];
  /** -1: in no combination. */
  groups: number[];
  /** Of each group: what one member has in all, as a decimal string; null when it was not counted. */
  possible: (string | null)[];
};

export type MatrixData = {
  rows: SideData;
  columns: SideData;
  /** The different numbers that cells have, as decimal strings. */
  counts: string[];
  /** By groups of rows, then of columns: a place in `counts`; -1 when it was not counted. */
  cells: number[][];
  /** Row, column, combinations tried, stage; four numbers for each cell that something was tried in. */
  tried: number[];
  /** In all, as a decimal string; null when it was not counted. */
  possible: string | null;
};

/** Clusters that are visited at once: some tenths of a second. */
const AT_ONCE = 400_000;

/** Of a network with its locks: two of its variables against one another. */
export function matrixOf(
  network: CombinationNetwork,
  rows: number,
  columns: number,
  tried: readonly TriedCombination[],
  mostClusters = AT_ONCE,
): MatrixData {
  const { firstGroups, secondGroups, counts } = countPairs(network, rows, columns, mostClusters);
  const sizesOf = (groups: readonly number[], length: number) => {
    const sizes = new Array<bigint>(length).fill(0n);
    for (const group of groups) if (group >= 0) sizes[group] = (sizes[group] ?? 0n) + 1n;
    return sizes;
  };
  const columnCount = counts[0]?.length ?? 0;
  const rowSizes = sizesOf(firstGroups, counts.length);
  const columnSizes = sizesOf(secondGroups, columnCount);
  const ofRows = counts.map((row) => weigh(row, columnSizes));
  const ofColumns = columnSizes.map((_, column) =>
    weigh(
      counts.map((row) => row[column] ?? null),
      rowSizes,
    ),
  );
  const places = new Map<string, number>();
  const placeOf = (count: bigint | null) => {
    if (count === null) return -1;
    const text = count.toString();
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const cells = counts.map((row) => row.map(placeOf));
  const idsOf = (variable: number) =>
    valuesOf(network, variable).map((value) => network.ids[value] as number);
  return {
    rows: { ids: idsOf(rows), groups: firstGroups, possible: ofRows.map(said) },
    columns: { ids: idsOf(columns), groups: secondGroups, possible: ofColumns.map(said) },
    counts: [...places.keys()],
    cells,
    tried: tally(network, rows, columns, tried),
    possible: said(weigh(ofRows, rowSizes)),
  };
}

function said(count: bigint | null): string | null {
  return count === null ? null : count.toString();
}

function weigh(counts: readonly (bigint | null)[], sizes: readonly bigint[]): bigint | null {
  let sum = 0n;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? null;
    if (count === null) return null;
    sum += count * (sizes[index] ?? 0n);
  }
  return sum;
}

/** Distinct combinations by cells. Those that a lock leaves out are not counted. */
function tally(
  network: CombinationNetwork,
  rows: number,
  columns: number,
  tried: readonly TriedCombination[],
): number[] {
  const read = createReader(network);
  const width = network.sizes[columns] ?? 0;
  const cells = new Map<number, { count: number; stage: number }>();
  for (const combination of tried) {
    const values = read(combination);
    if (!values?.every((value) => network.isPossible[value] === 1)) continue;
    const row = (values[rows] ?? 0) - (network.offsets[rows] ?? 0);
    const column = (values[columns] ?? 0) - (network.offsets[columns] ?? 0);
    const cell = cells.get(row * width + column);
    if (!cell) cells.set(row * width + column, { count: 1, stage: combination.stage });
    else {
      cell.count += 1;
      cell.stage = Math.max(cell.stage, combination.stage);
    }
  }
  return [...cells].flatMap(([place, { count, stage }]) => [
    Math.floor(place / width),
    place % width,
    count,
    stage,
  ]);
}
