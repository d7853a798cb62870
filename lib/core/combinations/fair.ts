// The rule: in a fair batch every option is used as evenly as the rules allow, then every pair; among equals the one that existing
// jobs used least goes first.

import { type ConflictNetwork, valuesOf } from "./conflict-network";
import type { Random } from "./random";
import { choose, type Domain, findCombination, wholeDomain } from "./search";

export type FairOptions = {
  random: Random;
  /** How many there are to be. */
  count: number;
  /** How often existing jobs use a value. */
  usesOf?: (value: number) => number;
  /** Whether a whole combination may be taken: untried, wanted. */
  isFree?: (values: readonly number[]) => boolean;
  /** No combination twice; then there may be fewer than `count`. */
  isDistinct?: boolean;
};

/**
 * Each combination is put together value by value. The next value is the one that is furthest behind its fair share of the batch (as
 * often as every other value of its variable), among those that can still become a combination that is free.
 */
export function rollFairly(network: ConflictNetwork, options: FairOptions): number[][] {
  const batch = new Batch(network, options);
  const start = wholeDomain(network);
  const rows: number[][] = [];
  while (rows.length < options.count) {
    const row = batch.next(start);
    if (!row) break;
    rows.push(row);
  }
  return rows;
}

class Batch {
  readonly #uses: number[];
  /** Drawn once: what is equal in all else. */
  readonly #ranks: number[];
  #rows = 0;
  readonly #pairs = new Map<number, number>();
  readonly #taken = new Set<string>();
  /** Values that were found to be in no free combination: they stay so. */
  readonly #spent = new Set<number>();

  constructor(
    readonly network: ConflictNetwork,
    readonly options: FairOptions,
  ) {
    this.#uses = Array.from(network.variableOf, () => 0);
    this.#ranks = Array.from(network.variableOf, () => options.random.below(1 << 30));
  }

  next(start: Domain): number[] | null {
    if (!this.#canBecomeFree(start)) return null;
    let domain = start;
    const chosen: number[] = [];
    const open = new Set(this.network.sizes.keys());
    while (open.size > 0) {
      const step = this.#nextValue(domain, open, chosen);
      if (!step) return null;
      domain = step.domain;
      chosen.push(step.value);
      open.delete(this.network.variableOf[step.value] as number);
    }
    const row = chosen.sort((a, b) => a - b);
    this.#count(row);
    return row;
  }

  #nextValue(domain: Domain, open: ReadonlySet<number>, chosen: readonly number[]) {
    const values = [...open].flatMap((variable) =>
      valuesOf(this.network, variable).filter((value) => domain[value] === 1 && !this.#spent.has(value)),
    );
    const refused = new Set<number>();
    while (refused.size < values.length) {
      const value = this.#neediest(values, refused, chosen);
      const next = choose(this.network, domain, value);
      if (next && this.#canBecomeFree(next)) return { value, domain: next };
      refused.add(value);
      if (chosen.length === 0) this.#spent.add(value);
    }
    return null;
  }

  /** Furthest behind its share of the rows so far, then by pairs with what is chosen, then existing jobs, then by chance. */
  #neediest(values: readonly number[], refused: ReadonlySet<number>, chosen: readonly number[]): number {
    const { network, options } = this;
    const lead = (value: number) =>
      (this.#uses[value] as number) -
      this.#rows / (network.sizes[network.variableOf[value] as number] as number);
    const pairs = (value: number) =>
      chosen.reduce((sum, other) => sum + (this.#pairs.get(this.#pair(value, other)) ?? 0), 0);
    const uses = (value: number) => options.usesOf?.(value) ?? 0;
    const compare = (a: number, b: number) =>
      lead(a) - lead(b) ||
      pairs(a) - pairs(b) ||
      uses(a) - uses(b) ||
      (this.#ranks[a] as number) - (this.#ranks[b] as number);
    return values
      .filter((value) => !refused.has(value))
      .reduce((best, value) => (compare(value, best) < 0 ? value : best));
  }

  #canBecomeFree(domain: Domain): boolean {
    const { isFree, isDistinct } = this.options;
    const accept = (values: readonly number[]) =>
      (isFree?.(values) ?? true) && !(isDistinct && this.#taken.has(values.join()));
    return findCombination(this.network, domain, accept) !== null;
  }

  #count(row: readonly number[]): void {
    this.#rows += 1;
    this.#taken.add(row.join());
    row.forEach((value, index) => {
      this.#uses[value] = (this.#uses[value] as number) + 1;
      for (const other of row.slice(0, index)) {
        const pair = this.#pair(value, other);
        this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
      }
    });
  }

  #pair(a: number, b: number): number {
    return Math.max(a, b) * this.network.variableOf.length + Math.min(a, b);
  }
}
