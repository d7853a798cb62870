// The rule: combinations are listed in the order of their values, one after the other, so that whoever needs a few makes a few.

import { type ConflictNetwork, valuesOf } from "./conflict-network";
import { choose, type Domain, wholeDomain } from "./search";

/** All combinations, the first variable changing slowest. Choices that leave another variable nothing are not followed. */
export function* listCombinations(network: ConflictNetwork): Generator<number[]> {
  const chosen: number[] = [];
  function* from(domain: Domain): Generator<number[]> {
    const variable = chosen.length;
    if (variable === network.sizes.length) {
      yield [...chosen];
      return;
    }
    for (const value of valuesOf(network, variable)) {
      const next = domain[value] === 1 ? choose(network, domain, value) : null;
      if (!next) continue;
      chosen.push(value);
      yield* from(next);
      chosen.pop();
    }
  }
  yield* from(wholeDomain(network));
}
