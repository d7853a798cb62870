// The rule: a pair must be covered when some valid combination holds it; whether one does is found out where it is not plain.

import { type ConflictNetwork, hasBit } from "../conflict-network";
import { toClasses } from "../value-classes";
import { Completer } from "./completer";
import { EMPTY, PairTable } from "./pair-table";
import type { Random } from "./quick-random";

/** A row of the chosen variables, in their order: values, or `EMPTY`. */
export type Row = Int32Array;

/** What is to be covered, and what was learned of it on the way. */
export class CoverProblem {
  /** The values of each chosen variable that are in a valid combination, as far as arc consistency tells. */
  readonly columns: readonly (readonly number[])[];
  /** The column of each value; -1 for values that are not chosen or impossible. */
  readonly columnOf: Int32Array;
  /** 0 for the values that arc consistency tells to be in no combination. */
  readonly isPossible: Uint8Array;
  readonly completer: Completer;
  /** Whether any rule touches what can be chosen. */
  readonly hasConflicts: boolean;
  /** Whether a row that has no conflict in itself may lack a partner among the other variables. */
  readonly hasHiddenConflicts: boolean;
  /** Pairs that were proven to be in no valid combination, and those that were given up, as `a * values + b` with a < b. */
  readonly impossible = new Set<number>();
  readonly undecided = new Set<number>();
  readonly #settled: readonly (readonly number[])[];

  constructor(
    readonly network: ConflictNetwork,
    variables: readonly number[],
    covered: readonly (readonly number[])[],
  ) {
    const { sizes, offsets, variableOf, conflicts } = network;
    // In a class: not ruled out by what all values of another variable are in conflict with.
    const isPossible = new Uint8Array(variableOf.length);
    for (const value of toClasses(network).members.flat()) isPossible[value] = 1;
    this.isPossible = isPossible;
    this.completer = new Completer(network, isPossible);
    const { constrained } = this.completer;
    this.hasConflicts = constrained.length > 0;
    this.hasHiddenConflicts = constrained.some((variable) => !variables.includes(variable));
    this.columnOf = new Int32Array(variableOf.length).fill(-1);
    this.columns = variables.map((variable, column) => {
      const first = offsets[variable] ?? 0;
      const own = Array.from({ length: sizes[variable] ?? 0 }, (_, index) => first + index);
      const possible = own.filter((value) => isPossible[value] === 1);
      for (const value of possible) this.columnOf[value] = column;
      return possible;
    });
    this.#settled = covered;
    this.#learnOfDeadValues(variables, isPossible, conflicts);
  }

  get values(): number {
    return this.columnOf.length;
  }

  /** A table in which all pairs are missing that have to be covered, as far as is known. */
  createTable(): PairTable {
    const { columns, values } = this;
    const { conflicts } = this.network;
    const table = new PairTable(values);
    columns.forEach((column, index) => {
      for (const other of columns.slice(0, index))
        for (const b of column)
          for (const a of other) if (!this.hasConflicts || !hasBit(conflicts, a, b)) table.require(a, b);
    });
    for (const pair of [...this.impossible, ...this.undecided])
      table.settle(Math.floor(pair / values), pair % values);
    for (const row of this.#settled)
      for (const a of row) for (const b of row) if (a < b && this.#isChosen(a, b)) table.settle(a, b);
    return table;
  }

  /** Whether the row can be completed; `EMPTY` cells count as free. */
  isValid(row: ArrayLike<number>): boolean {
    return !this.hasConflicts || this.completer.complete(row) === "found";
  }

  /** Whether the value can stand in the row, in place of what is there in its column. */
  fits(row: Row, value: number): boolean {
    if (!this.hasConflicts) return true;
    const column = this.columnOf[value] as number;
    for (let other = 0; other < row.length; other++) {
      const there = row[other] as number;
      if (other !== column && there !== EMPTY && hasBit(this.network.conflicts, value, there)) return false;
    }
    return true;
  }

  /** Fills what is empty with values that add nothing in particular; false when nothing was found that goes with the rest. */
  fill(row: Row, random: Random): boolean {
    if (this.hasConflicts) {
      if (this.completer.complete(row) !== "found") return false;
      for (const value of this.completer.chosen)
        if (value !== -1 && this.columnOf[value] !== -1) row[this.columnOf[value] as number] = value;
    }
    for (let column = 0; column < row.length; column++) {
      const values = this.columns[column] ?? [];
      if (row[column] === EMPTY) row[column] = values[random.below(values.length)] as number;
    }
    return true;
  }

  /** Asks once and for all whether a pair is in a valid combination, and settles it if not. */
  isPairPossible(table: PairTable, a: number, b: number): boolean {
    if (!this.hasConflicts) return true;
    const answer = this.completer.complete([a, b]);
    if (answer === "found") return true;
    const pair = a < b ? a * this.values + b : b * this.values + a;
    (answer === "none" ? this.impossible : this.undecided).add(pair);
    table.settle(a, b);
    return false;
  }

  #isChosen(a: number, b: number): boolean {
    return this.columnOf[a] !== undefined && this.columnOf[a] !== -1 && (this.columnOf[b] ?? -1) !== -1;
  }

  /** A value that is possible in itself and has no partner in some variable makes all of its pairs impossible. */
  #learnOfDeadValues(
    variables: readonly number[],
    isPossible: Uint8Array,
    conflicts: ConflictNetwork["conflicts"],
  ): void {
    const { variableOf, isPossible: isIn } = this.network;
    const isChosen = new Set(variables);
    const chosen = Array.from(variableOf.keys()).filter(
      (value) => isIn[value] === 1 && isChosen.has(variableOf[value] as number),
    );
    for (const dead of chosen)
      if (isPossible[dead] === 0)
        for (const other of chosen)
          if (variableOf[other] !== variableOf[dead] && !hasBit(conflicts, dead, other))
            this.impossible.add(Math.min(dead, other) * this.values + Math.max(dead, other));
  }
}
