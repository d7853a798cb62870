// The rule: each row is made around a missing pair, and every further value is the one that adds most missing pairs.
//
// After AETG (Cohen, Dalal, Fredman, Patton: The AETG system, 1997), with one candidate a row, because the search comes after.

import type { Steps } from "../in-steps";
import type { CoverProblem, Row } from "./cover-problem";
import { EMPTY, type PairTable } from "./pair-table";
import { type Random, shuffle } from "./quick-random";

/** Adds rows until no pair is missing or there are `mostRows`, one a step. Cells that add nothing stay `EMPTY`. */
export function* addGreedyRows(
  problem: CoverProblem,
  table: PairTable,
  rows: Row[],
  random: Random,
  mostRows: number,
): Steps<void> {
  while (rows.length < mostRows) {
    yield;
    const pair = nextPair(table);
    if (pair === null) return;
    if (!problem.isPairPossible(table, pair[0], pair[1])) continue;
    const row: Row = new Int32Array(problem.columns.length).fill(EMPTY);
    for (const value of pair) row[problem.columnOf[value] as number] = value;
    extendRow(problem, table, row, random);
    table.addRow(row);
    rows.push(row);
  }
}

/** The value with the most missing pairs, with the partner that has most of its own. */
function nextPair({ values, counts, open, missingCount }: PairTable): [number, number] | null {
  if (missingCount === 0) return null;
  let first = 0;
  for (let value = 1; value < values; value++)
    if ((open[value] as number) > (open[first] as number)) first = value;
  let second = -1;
  for (let value = 0; value < values; value++)
    if (counts[first * values + value] === 0)
      if (second === -1 || (open[value] as number) > (open[second] as number)) second = value;
  return [first, second];
}

/** Fills empty cells, in an order by chance, with values that add missing pairs and leave the row valid. */
export function extendRow(problem: CoverProblem, table: PairTable, row: Row, random: Random): void {
  const { columns } = problem;
  const empty = Array.from(row.keys()).filter((column) => row[column] === EMPTY);
  for (const column of shuffle(empty, random)) {
    const values = columns[column] ?? [];
    const gains = gainsOf(table, row, values);
    for (;;) {
      const index = bestOf(values, gains, table.open, random);
      if (index === -1) break;
      const value = values[index] as number;
      if (problem.fits(row, value)) {
        row[column] = value;
        if (problem.isValid(row)) break;
        row[column] = EMPTY;
      }
      gains[index] = 0;
    }
  }
  addPairs(problem, table, row);
}

/** A row has room for this many missing pairs at the end of a cover, when few are left; before that its cells are full anyway. */
const MOST_LOOKED_AT = 4_000;

/** Puts missing pairs into cells that are still empty. */
function addPairs(problem: CoverProblem, { values, missing, missingCount }: PairTable, row: Row): void {
  if (!row.includes(EMPTY)) return;
  for (let index = 0; index < Math.min(missingCount, MOST_LOOKED_AT); index++) {
    const pair = missing[index] as number;
    const before = row.slice();
    const isIn = put(problem, row, Math.floor(pair / values)) && put(problem, row, pair % values);
    if (!isIn || !problem.isValid(row)) row.set(before);
  }
}

/** Whether the value is in the row, after putting it into its cell if that is empty. */
function put(problem: CoverProblem, row: Row, value: number): boolean {
  const column = problem.columnOf[value] as number;
  if (row[column] !== EMPTY) return row[column] === value;
  if (!problem.fits(row, value)) return false;
  row[column] = value;
  return true;
}

/** How many missing pairs each value would add. */
function gainsOf({ values: width, counts }: PairTable, row: Row, values: readonly number[]): Int32Array {
  const gains = new Int32Array(values.length);
  for (const there of row)
    if (there !== EMPTY)
      for (let index = 0; index < values.length; index++)
        if (counts[there * width + (values[index] as number)] === 0)
          gains[index] = (gains[index] as number) + 1;
  return gains;
}

/** The value with the highest gain above 0; among equals the one with most missing pairs, then one by chance. -1 for none. */
function bestOf(values: readonly number[], gains: Int32Array, open: Uint32Array, random: Random): number {
  let best = -1;
  let equals = 0;
  for (let index = 0; index < values.length; index++) {
    const gain = gains[index] as number;
    if (gain === 0) continue;
    const more =
      best === -1
        ? 1
        : gain - (gains[best] as number) ||
          (open[values[index] as number] as number) - (open[values[best] as number] as number);
    if (more < 0) continue;
    equals = more > 0 ? 1 : equals + 1;
    if (more > 0 || random.below(equals) === 0) best = index;
  }
  return best;
}
