// The rule: in a fair batch every option is used as evenly as the rules allow, then every pair; among equals the one that existing
// jobs used least goes first.

import type { ConflictNetwork } from "./conflict-network";
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
  /** Rows that the batch has already: what is rolled makes up for them. */
  begun?: readonly (readonly number[])[];
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
  /** In this batch. */
  readonly #uses: Uint32Array;
  readonly #usesBefore: number[];
  /** Drawn once: what is equal in all else. */
  readonly #ranks: number[];
  #rows = 0;
  /** With what a value was together, and how often. */
  readonly #partners: Map<number, number>[];
  readonly #taken = new Set<string>();
  /** Values that were found to be in no free combination: they stay so. */
  readonly #spent = new Set<number>();

  constructor(
    readonly network: ConflictNetwork,
    readonly options: FairOptions,
  ) {
    const { variableOf } = network;
    this.#uses = new Uint32Array(variableOf.length);
    this.#usesBefore = Array.from(variableOf, (_, value) => options.usesOf?.(value) ?? 0);
    this.#ranks = Array.from(variableOf, () => options.random.below(1 << 30));
    this.#partners = Array.from(variableOf, () => new Map<number, number>());
    for (const row of options.begun ?? []) this.#count(row);
  }

  /** What the careful walk would find is mostly found without care; if not, nothing was wrong but the time. */
  next(start: Domain): number[] | null {
    const row = this.#walk(start, false) ?? this.#walk(start, true);
    if (row) this.#count(row);
    return row;
  }

  /** With care each step is only taken when a free combination is left after it, so that the walk never has to turn back. */
  #walk(start: Domain, isCareful: boolean): number[] | null {
    if (isCareful && !this.#canBecomeFree(start)) return null;
    let domain = start;
    const chosen: number[] = [];
    const open = new Set(this.network.sizes.keys());
    // How often a value was together with those that are chosen.
    const pairs = new Uint32Array(this.network.variableOf.length);
    while (open.size > 0) {
      const step = this.#nextValue(domain, open, pairs, isCareful);
      if (!step) return null;
      domain = step.domain;
      chosen.push(step.value);
      open.delete(this.network.variableOf[step.value] as number);
      for (const [other, times] of this.#partners[step.value] ?? [])
        pairs[other] = (pairs[other] as number) + times;
    }
    const row = chosen.sort((a, b) => a - b);
    return this.#isFree(row) ? row : null;
  }

  #nextValue(domain: Domain, open: ReadonlySet<number>, pairs: Uint32Array, isCareful: boolean) {
    const refused = new Set<number>();
    for (;;) {
      const value = this.#neediest(domain, open, refused, pairs);
      if (value === null) return null;
      const next = choose(this.network, domain, value);
      if (next && (!isCareful || this.#canBecomeFree(next))) return { value, domain: next };
      refused.add(value);
      if (open.size === this.network.sizes.length) this.#spent.add(value);
    }
  }

  /** Furthest behind its share of the rows so far, then by pairs with what is chosen, then existing jobs, then by chance. */
  #neediest(
    domain: Domain,
    open: ReadonlySet<number>,
    refused: ReadonlySet<number>,
    pairs: Uint32Array,
  ): number | null {
    let best: number | null = null;
    let leadOfBest = 0;
    for (const variable of open) {
      const start = this.network.offsets[variable] as number;
      const size = this.network.sizes[variable] as number;
      for (let value = start; value < start + size; value++) {
        if (domain[value] !== 1 || this.#spent.has(value) || refused.has(value)) continue;
        const lead = (this.#uses[value] as number) - this.#rows / size;
        if (best !== null && (lead - leadOfBest || this.#compare(value, best, pairs)) >= 0) continue;
        best = value;
        leadOfBest = lead;
      }
    }
    return best;
  }

  #compare(a: number, b: number, pairs: Uint32Array): number {
    const by = (list: ArrayLike<number>) => (list[a] as number) - (list[b] as number);
    return by(pairs) || by(this.#usesBefore) || by(this.#ranks);
  }

  #canBecomeFree(domain: Domain): boolean {
    return findCombination(this.network, domain, (values) => this.#isFree(values)) !== null;
  }

  #isFree(values: readonly number[]): boolean {
    const { isFree, isDistinct } = this.options;
    return (isFree?.(values) ?? true) && !(isDistinct && this.#taken.has(values.join()));
  }

  #count(row: readonly number[]): void {
    this.#rows += 1;
    this.#taken.add(row.join());
    for (const value of row) {
      this.#uses[value] = (this.#uses[value] as number) + 1;
      const partners = this.#partners[value];
      for (const other of row)
        if (partners && other !== value) partners.set(other, (partners.get(other) ?? 0) + 1);
    }
  }
}
