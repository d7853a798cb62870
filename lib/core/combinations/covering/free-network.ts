// The rule: covering needs no tables of sets of variables, so it takes more of them than counting does.

import { type ConflictNetwork, createBitMatrix } from "../conflict-network";

/** A network without conflicts, of up to 256 variables. */
export function createFreeNetwork(sizes: readonly number[]): ConflictNetwork {
  const variableOf = Uint8Array.from(
    sizes.flatMap((size, variable) => new Array<number>(size).fill(variable)),
  );
  const offsets: number[] = [];
  let total = 0;
  for (const size of sizes) {
    offsets.push(total);
    total += size;
  }
  return {
    sizes,
    offsets,
    variableOf,
    isPossible: new Uint8Array(total).fill(1),
    conflicts: createBitMatrix(total),
  };
}
