// The rule: with one row fewer, values are changed one at a time until no pair is missing again; then the next row goes.
//
// Simulated annealing (for covering arrays: Cohen, Gibbons, Mugridge, Colbourn: Constructing test suites for interaction testing, 2003)
// with only those changes that bring in a missing pair: they are the ones worth weighing.

import type { CoverProblem, Row } from "./cover-problem";
import { EMPTY, type PairTable } from "./pair-table";
import { type Random, shuffle } from "./quick-random";

/**
 * A change that loses one pair more than it wins is taken with a chance of e^(-1 / temperature): 0.1 % cold, 4 % warm, 16 % hot. Cooler
 * cycles get stuck at 30 rows of 4^15 3^17 2^29 (28 are reached), hotter ones do not settle.
 */
const COLD = 0.15;
const WARM = 0.3;
const HOT = 0.55;

/** Steps per cell. */
const FIRST_CYCLE = 50;
const LATER_CYCLE = 300;

/** With rules, single changes may lead nowhere: now and then a row is made anew around a pair. */
const REBUILD_EVERY = 64;

/** Shrinks rows without empty cells that cover everything which can be. */
export class RowSearch {
  /** The smallest rows found so far in which no pair is missing. */
  best: readonly Row[];
  readonly #rows: Row[];
  #cycle = 0;
  #cycleSteps = 0;
  #stepsLeft = 0;
  #temperature = 0;
  /** Steps that are left; below 0 when the last one took as long as several. */
  #budget = 0;

  constructor(
    readonly problem: CoverProblem,
    readonly table: PairTable,
    rows: readonly Row[],
    readonly random: Random,
  ) {
    this.best = rows;
    this.#rows = rows.map((row) => row.slice());
  }

  /** Weighs `steps` changes, or stops at `fewest` rows. */
  run(steps: number, fewest: number): void {
    this.#budget += steps;
    while (this.#budget > 0) {
      this.#budget -= 1;
      this.#cool();
      if (this.table.missingCount === 0) {
        if (this.#rows.length < this.best.length) this.best = this.#rows.map((row) => row.slice());
        if (this.best.length <= fewest) return;
        this.#removeRow();
      } else if (this.problem.hasConflicts && this.random.below(REBUILD_EVERY) === 0) this.#rebuildRow();
      else this.#changeCell();
    }
  }

  /** First cold, which serves large covers, where more would undo more than it wins; then from hot to warm again and again. */
  #cool(): void {
    if (this.#stepsLeft === 0) {
      const cells = this.#rows.length * (this.#rows[0]?.length ?? 0);
      this.#cycleSteps = cells * (this.#cycle === 0 ? FIRST_CYCLE : LATER_CYCLE);
      this.#stepsLeft = this.#cycleSteps;
      this.#cycle += 1;
    }
    this.#temperature =
      this.#cycle === 1 ? COLD : WARM * (HOT / WARM) ** (this.#stepsLeft / this.#cycleSteps);
    this.#stepsLeft -= 1;
  }

  /** Takes out the row that alone holds the fewest pairs. */
  #removeRow(): void {
    const rows = this.#rows;
    let worst = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < rows.length && fewest > 0; index++) {
      const own = this.table.countOf(rows[index] as Row, 1);
      if (own < fewest) {
        worst = index;
        fewest = own;
      }
    }
    // All pairs of all rows were looked at; a step looks at those of one value, twice.
    this.#budget -= (rows.length * this.problem.columns.length) / 4;
    this.table.dropRow(rows[worst] as Row);
    rows[worst] = rows.at(-1) as Row;
    rows.pop();
  }

  #missingPair(): [number, number] {
    const pair = this.table.missing[this.random.below(this.table.missingCount)] as number;
    return [Math.floor(pair / this.table.values), pair % this.table.values];
  }

  /** Completes a missing pair in a row that holds one of its values, when that is worth it. */
  #changeCell(): void {
    const [a, b] = this.#missingPair();
    const columnA = this.problem.columnOf[a] as number;
    const columnB = this.problem.columnOf[b] as number;
    const rows = this.#rows;
    const start = this.random.below(rows.length);
    for (let offset = 0; offset < rows.length; offset++) {
      const row = rows[(start + offset) % rows.length] as Row;
      if (row[columnA] === a || row[columnB] === b) {
        if (row[columnA] === a) this.#tryChange(row, columnB, b);
        else this.#tryChange(row, columnA, a);
        return;
      }
    }
    this.#rebuildRow();
  }

  #tryChange(row: Row, column: number, value: number): void {
    const old = row[column] as number;
    if (!this.#isTaken(this.#weigh(row, old, value)) || !this.problem.fits(row, value)) return;
    if (this.problem.hasHiddenConflicts) {
      row[column] = value;
      const isValid = this.problem.isValid(row);
      row[column] = old;
      if (!isValid) return;
    }
    for (let other = 0; other < row.length; other++) {
      if (other === column) continue;
      this.table.add(value, row[other] as number);
      this.table.drop(old, row[other] as number);
    }
    row[column] = value;
  }

  /** How many pairs more are covered when `value` takes the place of `old`. Pairs of one column count as settled, so none is left out. */
  #weigh(row: Row, old: number, value: number): number {
    const { counts, values } = this.table;
    const oldRow = old * values;
    const newRow = value * values;
    let change = 0;
    for (let column = 0; column < row.length; column++) {
      const there = row[column] as number;
      if (counts[newRow + there] === 0) change += 1;
      if (counts[oldRow + there] === 1) change -= 1;
    }
    return change;
  }

  #isTaken(change: number): boolean {
    return change >= 0 || this.random.below(RESOLUTION) < Math.exp(change / this.#temperature) * RESOLUTION;
  }

  /** Makes a row anew around a missing pair, keeping of the row what goes with it. */
  #rebuildRow(): void {
    const { problem, table, random } = this;
    const index = random.below(this.#rows.length);
    const row = this.#rows[index] as Row;
    const pair = this.#missingPair();
    const made = new Int32Array(row.length).fill(EMPTY);
    for (const value of pair) made[problem.columnOf[value] as number] = value;
    for (const column of shuffle(Array.from(row.keys()), random)) {
      if (made[column] !== EMPTY || !problem.fits(made, row[column] as number)) continue;
      made[column] = row[column] as number;
      if (!problem.isValid(made)) made[column] = EMPTY;
    }
    if (!problem.fill(made, random)) return;
    const before = table.missingCount;
    table.dropRow(row);
    table.addRow(made);
    if (this.#isTaken(before - table.missingCount)) this.#rows[index] = made;
    else {
      table.dropRow(made);
      table.addRow(row);
    }
  }
}

const RESOLUTION = 2 ** 20;
