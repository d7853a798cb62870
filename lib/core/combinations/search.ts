// The rule: a choice is only made when it leaves every other variable something to choose, so that almost no search goes astray.

import { type BitMatrix, type ConflictNetwork, hasBit, valuesOf } from "./conflict-network";

/** Which values are still possible: 1 or 0 for each. */
export type Domain = Uint8Array;

export function wholeDomain({ isPossible }: ConflictNetwork): Domain {
  return isPossible.slice();
}

/** What is possible once a value is chosen; null when some variable has nothing left. */
export function choose(network: ConflictNetwork, domain: Domain, value: number): Domain | null {
  const { conflicts, variableOf, sizes, offsets } = network;
  const next = domain.slice();
  const own = variableOf[value] as number;
  const start = offsets[own] as number;
  next.fill(0, start, start + (sizes[own] as number));
  next[value] = 1;
  clearRow(conflicts, value, next);
  for (let variable = 0; variable < sizes.length; variable++)
    if (!hasAny(next, offsets[variable] as number, sizes[variable] as number)) return null;
  return next;
}

/**
 * The first combination within the domain that `accept` takes, trying values in the order that `order` gives; null when there is none.
 * What `accept` refuses is refused for good, so that a search takes as many steps as it refuses, and those that rules make it take.
 */
export function findCombination(
  network: ConflictNetwork,
  domain: Domain,
  accept: (values: readonly number[]) => boolean = () => true,
  order: (values: number[]) => number[] = (values) => values,
): number[] | null {
  const variable = narrowest(network, domain);
  if (variable === null) {
    const values = onlyValues(network, domain);
    return values && accept(values) ? values : null;
  }
  const open = valuesOf(network, variable).filter((value) => domain[value] === 1);
  for (const value of order(open)) {
    const next = choose(network, domain, value);
    const found = next && findCombination(network, next, accept, order);
    if (found) return found;
  }
  return null;
}

/** The variable with the fewest values, of those that have not just one; null when all have one. */
function narrowest({ sizes, offsets }: ConflictNetwork, domain: Domain): number | null {
  let narrowest: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let variable = 0; variable < sizes.length; variable++) {
    const start = offsets[variable] as number;
    const end = start + (sizes[variable] as number);
    let count = 0;
    for (let value = start; value < end && count < fewest; value++) count += domain[value] as number;
    if (count === 1 || count >= fewest) continue;
    fewest = count;
    narrowest = variable;
  }
  return narrowest;
}

/** The values of a domain that has one for each variable; null when two of them are in conflict. */
function onlyValues({ sizes, offsets, conflicts }: ConflictNetwork, domain: Domain): number[] | null {
  const values: number[] = [];
  for (let variable = 0; variable < sizes.length; variable++) {
    const value = domain.indexOf(1, offsets[variable]);
    if (values.some((other) => hasBit(conflicts, value, other))) return null;
    values.push(value);
  }
  return values;
}

function clearRow({ words, bits }: BitMatrix, row: number, domain: Domain): void {
  for (let word = 0; word < words; word++)
    for (let left = bits[row * words + word] as number; left !== 0; left &= left - 1)
      domain[word * 32 + 31 - Math.clz32(left & -left)] = 0;
}

function hasAny(domain: Domain, start: number, size: number): boolean {
  for (let value = start; value < start + size; value++) if (domain[value] === 1) return true;
  return false;
}
