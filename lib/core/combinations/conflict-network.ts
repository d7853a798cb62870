// The rule: a combination takes one value of each variable, and no two values that are in conflict.

/**
 * Variables (a character and the required categories) with their values, and which pairs of values cannot be chosen together.
 * Values are numbered through: the values of variable 0 first, then those of variable 1, and so on.
 */
export type ConflictNetwork = {
  /** How many values each variable has. */
  sizes: readonly number[];
  /** The first value of each variable. */
  offsets: readonly number[];
  /** The variable of each value. */
  variableOf: Uint8Array;
  /** 0 for values that nothing can be combined with. */
  isPossible: Uint8Array;
  conflicts: BitMatrix;
  /** 0 for values whose row in `conflicts` is empty: in a large network those are most of them. */
  hasConflicts: Uint8Array;
};

/** A square matrix of bits, 32 to a word. */
export type BitMatrix = { words: number; bits: Uint32Array };

/** A network without conflicts. Throws a RangeError for more than 255 variables. */
export function createNetwork(sizes: readonly number[]): ConflictNetwork {
  if (sizes.length > 255) throw new RangeError(`At most 255 variables, not ${sizes.length}.`);
  const offsets: number[] = [];
  let total = 0;
  for (const size of sizes) {
    offsets.push(total);
    total += size;
  }
  const variableOf = new Uint8Array(total);
  sizes.forEach((size, variable) => {
    const first = offsets[variable] ?? 0;
    variableOf.fill(variable, first, first + size);
  });
  return {
    sizes,
    offsets,
    variableOf,
    isPossible: new Uint8Array(total).fill(1),
    conflicts: createBitMatrix(total),
    hasConflicts: new Uint8Array(total),
  };
}

/** Keeps two values of different variables from being chosen together. */
export function forbid({ conflicts, hasConflicts, variableOf }: ConflictNetwork, a: number, b: number): void {
  if (variableOf[a] === variableOf[b])
    throw new RangeError("Two values of one variable are never chosen together.");
  setBit(conflicts, a, b);
  setBit(conflicts, b, a);
  hasConflicts[a] = 1;
  hasConflicts[b] = 1;
}

/** Takes a value out. */
export function remove({ isPossible }: ConflictNetwork, value: number): void {
  isPossible[value] = 0;
}

/** The same network, with only those values of a variable that are kept. Its conflicts are shared, not copied. */
export function restrict<Network extends ConflictNetwork>(
  network: Network,
  variable: number,
  isKept: (value: number) => boolean,
): Network {
  const isPossible = network.isPossible.slice();
  for (const value of valuesOf(network, variable)) if (!isKept(value)) isPossible[value] = 0;
  return { ...network, isPossible };
}

/** All values of a variable, possible or not. */
export function valuesOf({ sizes, offsets }: ConflictNetwork, variable: number): number[] {
  const first = offsets[variable] ?? 0;
  const values: number[] = [];
  for (let value = first; value < first + (sizes[variable] ?? 0); value++) values.push(value);
  return values;
}

/** Whether one value for each variable, in their order, is a combination. */
export function isCombination(network: ConflictNetwork, values: readonly number[]): boolean {
  return values.every(
    (value, index) =>
      network.isPossible[value] === 1 &&
      values.slice(0, index).every((other) => !hasBit(network.conflicts, value, other)),
  );
}

export function createBitMatrix(size: number): BitMatrix {
  const words = Math.ceil(size / 32);
  return { words, bits: new Uint32Array(size * words) };
}

export function setBit({ words, bits }: BitMatrix, row: number, column: number): void {
  const word = row * words + (column >>> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (column & 31));
}

export function hasBit({ words, bits }: BitMatrix, row: number, column: number): boolean {
  return (((bits[row * words + (column >>> 5)] as number) >>> (column & 31)) & 1) === 1;
}

/** The columns that are set in a row, rising. */
export function bitsOf({ words, bits }: BitMatrix, row: number): number[] {
  const columns: number[] = [];
  for (let word = 0; word < words; word++)
    for (let left = bits[row * words + word] ?? 0; left !== 0; left &= left - 1)
      columns.push(word * 32 + 31 - Math.clz32(left & -left));
  return columns;
}
