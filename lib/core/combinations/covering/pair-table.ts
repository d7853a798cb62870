// The rule: how often each pair of values occurs is kept up to date cell by cell, with a list of the pairs that still must.

/**
 * Counts of pairs of values that are numbered through all variables. A pair that need not occur (of one variable, impossible, or
 * covered before) begins with 2: it is then never found missing (0), nor is a row ever its only one (1), so nobody has to ask.
 */
export class PairTable {
  /** `counts[a * values + b]`, the same both ways round. */
  readonly counts: Uint32Array;
  /** Pairs that must occur and do not, as `a * values + b` with a < b, in no order. */
  readonly missing: Int32Array;
  missingCount = 0;
  /** In how many missing pairs each value is. */
  readonly open: Uint32Array;
  /** Where a pair is in `missing`. */
  readonly #places: Int32Array;

  constructor(readonly values: number) {
    this.counts = new Uint32Array(values * values).fill(SETTLED);
    this.#places = new Int32Array(values * values);
    this.missing = new Int32Array((values * (values - 1)) / 2);
    this.open = new Uint32Array(values);
  }

  /** Makes a pair one that must occur. To be called before the first row. */
  require(a: number, b: number): void {
    this.counts[a * this.values + b] = 0;
    this.counts[b * this.values + a] = 0;
    this.#list(a, b);
  }

  /** Makes a missing pair one that need not occur. */
  settle(a: number, b: number): void {
    if (this.counts[a * this.values + b] !== 0) return;
    this.#unlist(a, b);
    this.counts[a * this.values + b] = SETTLED;
    this.counts[b * this.values + a] = SETTLED;
  }

  add(a: number, b: number): void {
    const { values, counts } = this;
    const count = counts[a * values + b] as number;
    counts[a * values + b] = count + 1;
    counts[b * values + a] = count + 1;
    if (count === 0) this.#unlist(a, b);
  }

  drop(a: number, b: number): void {
    const { values, counts } = this;
    const count = (counts[a * values + b] as number) - 1;
    counts[a * values + b] = count;
    counts[b * values + a] = count;
    if (count === 0) this.#list(a, b);
  }

  /** Adds all pairs of a row; cells that are not filled are `EMPTY`. */
  addRow(row: ArrayLike<number>): void {
    for (let i = 1; i < row.length; i++)
      for (let j = 0; j < i; j++)
        if (row[i] !== EMPTY && row[j] !== EMPTY) this.add(row[i] as number, row[j] as number);
  }

  dropRow(row: ArrayLike<number>): void {
    for (let i = 1; i < row.length; i++)
      for (let j = 0; j < i; j++)
        if (row[i] !== EMPTY && row[j] !== EMPTY) this.drop(row[i] as number, row[j] as number);
  }

  /** How many pairs of the row occur `count` times: 0 for those that it would add, 1 for those that only it holds. */
  countOf(row: ArrayLike<number>, count: 0 | 1): number {
    const { values, counts } = this;
    let sum = 0;
    for (let i = 1; i < row.length; i++)
      for (let j = 0; j < i; j++)
        if (row[i] !== EMPTY && row[j] !== EMPTY)
          if (counts[(row[i] as number) * values + (row[j] as number)] === count) sum += 1;
    return sum;
  }

  #list(a: number, b: number): void {
    const pair = a < b ? a * this.values + b : b * this.values + a;
    this.#places[pair] = this.missingCount;
    this.missing[this.missingCount] = pair;
    this.missingCount += 1;
    this.open[a] = (this.open[a] as number) + 1;
    this.open[b] = (this.open[b] as number) + 1;
  }

  #unlist(a: number, b: number): void {
    const pair = a < b ? a * this.values + b : b * this.values + a;
    const place = this.#places[pair] as number;
    this.missingCount -= 1;
    const last = this.missing[this.missingCount] as number;
    this.missing[place] = last;
    this.#places[last] = place;
    this.open[a] = (this.open[a] as number) - 1;
    this.open[b] = (this.open[b] as number) - 1;
  }
}

/** A cell whose value does not matter yet. */
export const EMPTY = -1;

const SETTLED = 2;
