// The rule: what a search begins with is the smallest of a greedy cover and of the known arrays that suit the sizes.

import { binaryArray, fewestRows, type LevelArray, orthogonalArray } from "./constructions";
import { CoverProblem, type Row } from "./cover-problem";
import { createFreeNetwork } from "./free-network";
import { addGreedyRows, extendRow } from "./greedy-rows";
import { EMPTY, type PairTable } from "./pair-table";
import { createRandom, type Random, shuffle } from "./random";
import { RowSearch } from "./row-search";
import { starterArray, starterShapes } from "./starter-array";

export type FirstRows = { rows: Row[]; table: PairTable };

/**
 * Rows that cover every pair that can be, without empty cells. With `mostRows`, when so few cannot be enough, only that many, the
 * greediest first.
 */
export function makeFirstRows(
  problem: CoverProblem,
  seed: number,
  mostRows = Number.POSITIVE_INFINITY,
): FirstRows {
  const sizes = problem.columns.map(({ length }) => length);
  const limit = mostRows < fewestRows(sizes) ? mostRows : Number.POSITIVE_INFINITY;
  let best = repaired(problem, [], createRandom(seed), limit);
  if (limit < Number.POSITIVE_INFINITY) return best;
  for (const array of arraysFor(sizes, seed, () => best.rows.length)) {
    const made = repaired(problem, array, createRandom(seed), limit);
    if (made.rows.length < best.rows.length) best = made;
  }
  return best;
}

/** Known arrays with the promise of fewer rows than there are. Repairing wins a little, so one that begins larger may end smaller. */
function* arraysFor(sizes: readonly number[], seed: number, rows: () => number): Generator<LevelArray> {
  const columns = sizes.length;
  const levels = Math.max(...sizes);
  if (rows() <= fewestRows(sizes)) return;
  if (levels === 2) yield binaryArray(columns);
  else {
    const array = orthogonalArray(columns, levels, rows() * 1.2);
    if (array) yield array;
    for (const shape of starterShapes(columns, levels)) {
      const core = fewestRows(new Array<number>(columns).fill(shape.fixed));
      if (shape.columns * shape.turning + core >= rows()) continue;
      const turned = starterArray(shape, seed);
      if (turned === null) continue;
      // Whatever is left to cover of two fixed levels.
      const fixed = coverFree(new Array<number>(columns).fill(shape.fixed), seed);
      const rest = fixed.map((row) => row.map((level) => level + shape.turning));
      yield [...turned.map((row) => row.slice(0, columns)), ...rest];
      return;
    }
  }
}

/** Steps for the few fixed levels of a starter; 3^20 takes about half of them to come to its 15 rows. */
const CORE_STEPS = 200_000;

/** A cover of columns that nothing limits, as levels. */
function coverFree(sizes: readonly number[], seed: number): LevelArray {
  const columns = sizes.map((_, column) => column);
  const problem = new CoverProblem(createFreeNetwork(sizes), columns, []);
  if (sizes[0] === 1) return [columns.map(() => 0)];
  const { rows, table } = makeFirstRows(problem, seed);
  const search = new RowSearch(problem, table, rows, createRandom(seed));
  search.run(CORE_STEPS, fewestRows(sizes));
  const { offsets } = problem.network;
  return search.best.map((row) => Array.from(row, (value, column) => value - (offsets[column] ?? 0)));
}

/** The array as valid rows, without those that add nothing, and with what then is missing added greedily. */
function repaired(problem: CoverProblem, array: LevelArray, random: Random, mostRows: number): FirstRows {
  const table = problem.createTable();
  const rows: Row[] = [];
  for (const levels of array) {
    const row = validPart(problem, levels, random);
    if (table.countOf(row, 0) === 0) continue;
    table.addRow(row);
    rows.push(row);
  }
  refill(rows, table, (row) => extendRow(problem, table, row, random));
  addGreedyRows(problem, table, rows, random, mostRows);
  refill(rows, table, (row) => problem.fill(row, random));
  return { rows, table };
}

function validPart(problem: CoverProblem, levels: readonly number[], random: Random): Row {
  const row = Int32Array.from(levels, (level, column) => problem.columns[column]?.[level] ?? EMPTY);
  if (problem.isValid(row)) return row;
  const part = new Int32Array(row.length).fill(EMPTY);
  for (const column of shuffle(Array.from(row.keys()), random)) {
    const value = row[column] as number;
    if (value === EMPTY || !problem.fits(part, value)) continue;
    part[column] = value;
    if (!problem.isValid(part)) part[column] = EMPTY;
  }
  return part;
}

/** Changes the rows that have empty cells. */
function refill(rows: readonly Row[], table: PairTable, change: (row: Row) => void): void {
  for (const row of rows) {
    if (!row.includes(EMPTY)) continue;
    table.dropRow(row);
    change(row);
    table.addRow(row);
  }
}
