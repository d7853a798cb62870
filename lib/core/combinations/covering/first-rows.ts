// The rule: what a search begins with is the smallest of a greedy cover and of the known arrays that suit the sizes.

import { createNetwork } from "../conflict-network";
import { finish, type Steps } from "../in-steps";
import { binaryArray, fewestRows, type LevelArray, orthogonalArray } from "./constructions";
import { CoverProblem, type Row } from "./cover-problem";
import { addGreedyRows, extendRow } from "./greedy-rows";
import { EMPTY, type PairTable } from "./pair-table";
import { createRandom, type Random, shuffle } from "./quick-random";
import { RowSearch } from "./row-search";
import { starterArray, starterShapes } from "./starter-array";

export type FirstRows = { rows: Row[]; table: PairTable };

/**
 * Rows that cover every pair that can be, without empty cells. With `mostRows`, when so few cannot be enough, only that many, the
 * greediest first.
 */
export function* firstRowSteps(
  problem: CoverProblem,
  seed: number,
  mostRows = Number.POSITIVE_INFINITY,
): Steps<FirstRows> {
  const sizes = problem.columns.map(({ length }) => length);
  const fewest = fewestRows(sizes);
  if (mostRows < fewest) return yield* repaired(problem, [], createRandom(seed), mostRows);
  const isLarge = fewest > LARGE;
  const array = isLarge ? orthogonalArray(sizes.length, Math.max(...sizes), fewest * 1.05) : null;
  let best = yield* repaired(problem, array ?? [], createRandom(seed));
  if (isLarge) return best;
  for (const other of arraysFor(sizes, seed, () => best.rows.length)) {
    const made = yield* repaired(problem, other, createRandom(seed));
    if (made.rows.length < best.rows.length) best = made;
  }
  return best;
}

/** From so many rows on, beginning more than once takes seconds; an array that is close to the fewest rows is then begun with. */
const LARGE = 10_000;

/** Known arrays with the promise of fewer rows than there are. Repairing wins a little, so one that begins larger may end smaller. */
function* arraysFor(sizes: readonly number[], seed: number, rows: () => number): Generator<LevelArray> {
  const columns = sizes.length;
  const levels = Math.max(...sizes);
  if (rows() <= fewestRows(sizes)) return;
  if (levels === 2) {
    yield binaryArray(columns);
    return;
  }
  const array = orthogonalArray(columns, levels, rows() * 1.2);
  if (array) yield array;
  const starter = starterCover(columns, levels, seed, rows);
  if (starter) yield starter;
}

/** A turned starter, with rows for what it leaves of fixed levels. */
function starterCover(columns: number, levels: number, seed: number, rows: () => number): LevelArray | null {
  for (const shape of starterShapes(columns, levels)) {
    const core = fewestRows(new Array<number>(columns).fill(shape.fixed));
    if (shape.columns * shape.turning + core >= rows()) continue;
    const turned = starterArray(shape, seed);
    if (turned === null) continue;
    const fixed = coverFree(new Array<number>(columns).fill(shape.fixed), seed);
    return [
      ...turned.map((row) => row.slice(0, columns)),
      ...fixed.map((row) => row.map((level) => level + shape.turning)),
    ];
  }
  return null;
}

/** Steps for the few fixed levels of a starter; 3^20 takes about half of them to come to its 15 rows. */
const CORE_STEPS = 200_000;

/** A cover of columns that nothing limits, as levels. */
function coverFree(sizes: readonly number[], seed: number): LevelArray {
  const columns = sizes.map((_, column) => column);
  const problem = new CoverProblem(createNetwork(sizes), columns, []);
  if (sizes[0] === 1) return [columns.map(() => 0)];
  const { rows, table } = finish(firstRowSteps(problem, seed));
  const search = new RowSearch(problem, table, rows, createRandom(seed));
  search.run(CORE_STEPS, fewestRows(sizes));
  const { offsets } = problem.network;
  return search.best.map((row) => Array.from(row, (value, column) => value - (offsets[column] ?? 0)));
}

/** Rows of an array that are looked at in one step: some milliseconds. */
const ROWS_A_STEP = 200;

/** The array as valid rows, without those that add nothing, and with what then is missing added greedily. */
function* repaired(
  problem: CoverProblem,
  array: LevelArray,
  random: Random,
  mostRows = Number.POSITIVE_INFINITY,
): Steps<FirstRows> {
  const table = problem.createTable();
  const rows: Row[] = [];
  yield;
  for (const levels of array) {
    if (rows.length % ROWS_A_STEP === 0) yield;
    const row = validPart(problem, levels, random);
    if (table.countOf(row, 0) === 0) continue;
    table.addRow(row);
    rows.push(row);
  }
  refill(rows, table, (row) => extendRow(problem, table, row, random));
  yield* addGreedyRows(problem, table, rows, random, mostRows);
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
