// The rule: every combination is drawn in proportion to its weight, exactly; those that are tried already can be left out.

import { type Component, componentsOf, freeChoices } from "./components";
import { type ConflictNetwork, hasBit, restrict } from "./conflict-network";
import { countByClass, countComponent } from "./count-network";
import { countedParts } from "./counted-parts";
import type { Random } from "./random";
import { toClasses, type WeightOf } from "./value-classes";

export type SamplerOptions = {
  random: Random;
  /** 1 for each value when left out. The weights of a variable add up to less than 2^53. */
  weightOf?: WeightOf;
  /** Combinations never to draw, each with one value for each variable in their order; each is possible, and none stands twice. */
  tried?: readonly (readonly number[])[];
};

export type Sampler = {
  /** What all combinations that can be drawn weigh together: their number without weights. Null when it is not known in time. */
  left(): bigint | null;
  /** One value for each variable, in their order. Null when none is left, and when none was found in a network that is too dense to count. */
  draw(): number[] | null;
  /** From now on this one is not drawn any more: it was drawn, or is possible and not tried. */
  exclude(values: readonly number[]): void;
};

/**
 * Drawing freely and again on a conflict (rejection) gives each combination the same chance and is quick while at least one in some
 * hundreds holds; each component is drawn by itself, so that a conflict in one does not throw away the others. Where fewer
 * hold, values are drawn one variable after the other, each in proportion to the combinations that are left with it.
 */
export function createSampler(network: ConflictNetwork, options: SamplerOptions): Sampler {
  const { random, weightOf, tried: triedBefore = [] } = options;
  const { components, counts, all } = countedParts(network, weightOf);
  const drawers = components.map((component) => createDrawer(component, weightOf));
  const triesOfAll = all === null ? null : expectedTries(components, counts);
  const weigh = (values: readonly number[]) =>
    weightOf ? values.reduce((product, value) => product * weightOf(value), 1n) : 1n;

  const tried = [...triedBefore];
  const isTried = new Set(tried.map((values) => values.join()));
  let left = all === null ? null : tried.reduce((sum, values) => sum - weigh(values), all);
  const known: KnownCounts = new Map();

  const drawFreely = (isCounted: boolean) => {
    for (let again = 0; isCounted || again < LAST_TRY; again++) {
      const values = drawAll(network, components, drawers, random);
      if (values && !isTried.has(values.join())) return values;
    }
    return null;
  };
  return {
    left: () => left,
    draw: () => {
      if (left === 0n) return null;
      if (all === null || left === null || triesOfAll === null) return drawFreely(false);
      const tries = triesOfAll * (Number((all * 1000n) / left) / 1000);
      return tries > MOST_TRIES ? drawInTurn(network, tried, weigh, options, known) : drawFreely(true);
    },
    exclude: (values) => {
      tried.push(values);
      isTried.add(values.join());
      if (left !== null) left -= weigh(values);
      for (let length = 0; length < values.length; length++) known.delete(values.slice(0, length).join());
    },
  };
}

/** Expected draws for one combination above which counting for each variable is quicker. */
const MOST_TRIES = 2_000;

/** Only a network that could not be counted comes this far, after some seconds: nobody knows whether there is anything to find. */
const LAST_TRY = 5_000;

/** How often something is drawn until a combination holds. */
function expectedTries(components: readonly Component[], counts: readonly (bigint | null)[]): number {
  return components.reduce((sum, component, index) => {
    const count = counts[index] ?? 0n;
    return sum + (count === 0n ? 0 : Number((freeChoices(component) * 1000n) / count) / 1000);
  }, 0);
}

/** Values of one variable, with their running sums of weights. */
type Drawer = { values: number[]; sums: number[] }[];

function createDrawer(component: Component, weightOf?: WeightOf): Drawer {
  const drawer: Drawer = Array.from({ length: component.variables }, () => ({ values: [], sums: [] }));
  component.members.forEach((members, index) => {
    const { values, sums } = drawer[component.variableOf[index] as number] ?? { values: [], sums: [] };
    for (const value of members) {
      const weight = weightOf ? Number(weightOf(value)) : 1;
      if (weight === 0) continue;
      values.push(value);
      sums.push((sums.at(-1) ?? 0) + weight);
    }
  });
  return drawer;
}

/** Tries for one component after which the caller looks whether to go on. */
const TRIES_AT_ONCE = 1_000;

function drawAll(
  { conflicts, sizes }: ConflictNetwork,
  components: readonly Component[],
  drawers: readonly Drawer[],
  random: Random,
): number[] | null {
  const drawn = new Array<number>(sizes.length).fill(-1);
  for (const [index, component] of components.entries()) {
    const values = drawComponent(conflicts, drawers[index] ?? [], random);
    if (!values) return null;
    values.forEach((value, variable) => {
      drawn[component.wholeVariables[variable] as number] = value;
    });
  }
  return drawn;
}

function drawComponent(
  conflicts: ConflictNetwork["conflicts"],
  drawer: Drawer,
  random: Random,
): number[] | null {
  for (let again = 0; again < TRIES_AT_ONCE; again++) {
    const chosen: number[] = [];
    for (const { values, sums } of drawer) {
      const total = sums.at(-1) ?? 0;
      if (total === 0) return null;
      const value =
        values[total === values.length ? random.below(total) : findSum(sums, random.below(total))];
      if (value === undefined || chosen.some((other) => hasBit(conflicts, value, other))) break;
      chosen.push(value);
    }
    if (chosen.length === drawer.length) return chosen;
  }
  return null;
}

/** The first running sum above a number. */
function findSum(sums: readonly number[], drawn: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] as number) > drawn) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is left by value after the values that were drawn before it: draws have their first values in common. */
type KnownCounts = Map<string, Map<number, bigint>>;
const MOST_KNOWN = 5_000;

/** One variable after the other: exact however few are left, at the price of a count for each variable. */
function drawInTurn(
  whole: ConflictNetwork,
  allTried: readonly (readonly number[])[],
  weigh: (values: readonly number[]) => bigint,
  { random, weightOf }: SamplerOptions,
  known: KnownCounts,
): number[] | null {
  let network = whole;
  let tried = allTried;
  const drawn: number[] = [];
  for (let variable = 0; variable < whole.sizes.length; variable++) {
    const key = drawn.join();
    const left = known.get(key) ?? leftByValue(network, variable, tried, weigh, weightOf);
    if (!left) return null;
    if (known.size < MOST_KNOWN) known.set(key, left);
    const total = [...left.values()].reduce((sum, count) => sum + count, 0n);
    if (total === 0n) return null;
    let rest = random.bigBelow(total);
    const value = [...left].find(([, count]) => {
      rest -= count;
      return rest < 0n;
    })?.[0] as number;
    drawn.push(value);
    network = restrict(network, variable, (one) => one === value);
    tried = tried.filter((values) => values[variable] === value);
  }
  return drawn;
}

/** What the combinations that are left with each value of a variable weigh; null when that is not known in time. */
function leftByValue(
  network: ConflictNetwork,
  variable: number,
  tried: readonly (readonly number[])[],
  weigh: (values: readonly number[]) => bigint,
  weightOf?: WeightOf,
): Map<number, bigint> | null {
  const left = new Map<number, bigint>();
  let others = 1n;
  for (const component of componentsOf(toClasses(network, weightOf))) {
    const place = component.wholeVariables.indexOf(variable);
    if (place < 0) {
      const count = countComponent(component);
      if (count === null) return null;
      others *= count;
      continue;
    }
    const byClass = countByClass(component, place);
    if (!byClass) return null;
    for (const [index, count] of byClass) {
      const weight = component.weights[index] ?? 0n;
      for (const value of component.members[index] ?? [])
        if (weight > 0n) left.set(value, (count * (weightOf ? weightOf(value) : 1n)) / weight);
    }
  }
  for (const [value, count] of left) left.set(value, count * others);
  for (const values of tried) {
    const value = values[variable] as number;
    left.set(value, (left.get(value) ?? 0n) - weigh(values));
  }
  return left;
}
