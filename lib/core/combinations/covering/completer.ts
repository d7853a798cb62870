// The rule: a choice of some values counts only if values of all other variables go with it.

import type { ConflictNetwork } from "../conflict-network";

/** "unknown": the search was given up after `MOST_TRIES`. */
export type Completion = "found" | "none" | "unknown";

/** Enough for thousands of rules of the usual kind; a hard instance is rather called unknown than waited for. */
const MOST_TRIES = 20_000;

/**
 * Completes choices by forward checking (Haralick and Elliott, 1980): each chosen value strikes out what it is in conflict with, the
 * variable with the fewest values left goes next, and a variable without any sends the search back.
 */
export class Completer {
  /** After "found": the value of each variable that rules touch; -1 for the others, which go with anything. */
  readonly chosen: Int32Array;
  /** Variables with a value in conflict with another possible one. */
  readonly constrained: readonly number[];
  readonly #network: ConflictNetwork;
  readonly #words: number;
  /** One set of values for each depth of the search. */
  readonly #sets: Uint32Array;
  readonly #start: Uint32Array;
  #tries = 0;

  constructor(network: ConflictNetwork, isPossible: Uint8Array) {
    const { sizes, variableOf, conflicts } = network;
    this.#network = network;
    this.#words = conflicts.words;
    this.chosen = new Int32Array(sizes.length);
    this.#start = new Uint32Array(this.#words);
    isPossible.forEach((is, value) => {
      if (is) this.#start[value >>> 5] = (this.#start[value >>> 5] as number) | (1 << (value & 31));
    });
    const touched = new Set<number>();
    // A variable without values has to be asked for, too: nothing can be completed then.
    for (let variable = 0; variable < sizes.length; variable++)
      if (!this.#hasAny(this.#start, 0, variable)) touched.add(variable);
    isPossible.forEach((is, value) => {
      for (let word = 0; is && word < this.#words; word++)
        if (((conflicts.bits[value * this.#words + word] as number) & (this.#start[word] as number)) !== 0) {
          touched.add(variableOf[value] as number);
          break;
        }
    });
    this.constrained = [...touched].sort((a, b) => a - b);
    this.#sets = new Uint32Array((this.constrained.length + 1) * this.#words);
  }

  /**
   * Looks for values of all other variables; `fixed` may hold -1 for nothing. Values with a small `uses` are taken first, so that what
   * does not matter is at least used evenly.
   */
  complete(fixed: ArrayLike<number>, uses: Uint32Array | null = null): Completion {
    const { variableOf } = this.#network;
    this.#sets.set(this.#start);
    this.chosen.fill(-1);
    this.#tries = 0;
    for (let index = 0; index < fixed.length; index++) {
      const value = fixed[index] as number;
      if (value < 0) continue;
      if ((((this.#sets[value >>> 5] as number) >>> (value & 31)) & 1) === 0) return "none";
      this.chosen[variableOf[value] as number] = value;
      if (!this.#choose(0, value)) return "none";
    }
    return this.#search(0, uses);
  }

  #search(depth: number, uses: Uint32Array | null): Completion {
    const variable = this.#nextVariable(depth);
    if (variable === -1) return "found";
    const from = depth * this.#words;
    for (;;) {
      const value = this.#nextValue(from, variable, uses);
      if (value === -1) break;
      this.#tries += 1;
      if (this.#tries > MOST_TRIES) return "unknown";
      this.#sets.copyWithin(from + this.#words, from, from + this.#words);
      this.chosen[variable] = value;
      if (this.#choose(from + this.#words, value)) {
        const answer = this.#search(depth + 1, uses);
        if (answer !== "none") return answer;
      }
      const word = from + (value >>> 5);
      this.#sets[word] = (this.#sets[word] as number) & ~(1 << (value & 31));
    }
    this.chosen[variable] = -1;
    return "none";
  }

  /** Strikes out what the value is in conflict with, and its variable's other values; false when a variable has none left. */
  #choose(from: number, value: number): boolean {
    const { variableOf, conflicts } = this.#network;
    const own = variableOf[value] as number;
    for (let word = 0; word < this.#words; word++)
      this.#sets[from + word] =
        (this.#sets[from + word] as number) & ~(conflicts.bits[value * this.#words + word] as number);
    this.#eachWord(own, (word, mask) => {
      this.#sets[from + word] = (this.#sets[from + word] as number) & ~mask;
    });
    this.#sets[from + (value >>> 5)] = (this.#sets[from + (value >>> 5)] as number) | (1 << (value & 31));
    return this.constrained.every((variable) => this.#hasAny(this.#sets, from, variable));
  }

  #nextVariable(depth: number): number {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (const variable of this.constrained) {
      if (this.chosen[variable] !== -1) continue;
      let count = 0;
      this.#eachWord(variable, (word, mask) => {
        count += bitCount((this.#sets[depth * this.#words + word] as number) & mask);
      });
      if (count < fewest) {
        best = variable;
        fewest = count;
      }
    }
    return best;
  }

  #nextValue(from: number, variable: number, uses: Uint32Array | null): number {
    let best = -1;
    this.#eachWord(variable, (word, mask) => {
      if (uses === null && best !== -1) return;
      for (let left = (this.#sets[from + word] as number) & mask; left !== 0; left &= left - 1) {
        const value = word * 32 + 31 - Math.clz32(left & -left);
        if (best === -1 || (uses !== null && (uses[value] as number) < (uses[best] as number))) best = value;
        if (uses === null) return;
      }
    });
    return best;
  }

  #hasAny(sets: Uint32Array, from: number, variable: number): boolean {
    let any = 0;
    this.#eachWord(variable, (word, mask) => {
      any |= (sets[from + word] as number) & mask;
    });
    return any !== 0;
  }

  /** The words that a variable's values are in, with the bits that are its own. */
  #eachWord(variable: number, visit: (word: number, mask: number) => void): void {
    const first = this.#network.offsets[variable] as number;
    const end = first + (this.#network.sizes[variable] as number);
    if (end === first) return;
    const lastWord = (end - 1) >>> 5;
    for (let word = first >>> 5; word <= lastWord; word++) {
      let mask = -1;
      if (word === first >>> 5) mask &= -1 << (first & 31);
      if (word === lastWord) mask &= -1 >>> (31 - ((end - 1) & 31));
      visit(word, mask);
    }
  }
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
