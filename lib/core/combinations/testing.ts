import fc from "fast-check";
import { type ConflictNetwork, createNetwork, forbid, hasBit, remove, valuesOf } from "./conflict-network";

/** Every combination of a small network, by writing all of them out: what clever ways are held against. */
export function allCombinations(network: ConflictNetwork): number[][] {
  let found: number[][] = [[]];
  for (let variable = 0; variable < network.sizes.length; variable++)
    found = found.flatMap((chosen) =>
      valuesOf(network, variable)
        .filter((value) => network.isPossible[value] === 1)
        .filter((value) => chosen.every((other) => !hasBit(network.conflicts, value, other)))
        .map((value) => [...chosen, value]),
    );
  return found;
}

/** Up to 5 variables of up to 5 values, from no conflict to all of them, with rows that are alike and rows that are full. */
export const anyNetwork = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }),
    density: fc.integer({ min: 0, max: 100 }),
    chances: fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
    copies: fc.boolean(),
  })
  .map(({ sizes, density, chances, copies }) => {
    const made = createNetwork(sizes);
    const { variableOf } = made;
    const next = () => Number(chances.next().value);
    for (let a = 0; a < variableOf.length; a++) {
      if (next() < 5) remove(made, a);
      const isCopy = copies && a > 0 && variableOf[a] === variableOf[a - 1] && next() < 40;
      for (let b = 0; b < a; b++) {
        if (variableOf[a] === variableOf[b]) continue;
        if (isCopy ? hasBit(made.conflicts, a - 1, b) : next() < density) forbid(made, a, b);
      }
    }
    return made;
  });
