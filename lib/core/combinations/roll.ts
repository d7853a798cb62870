// The rule: a roll is uniform over combinations, weighted by ingredients' weights, or fair over options, over one output type or the
// union of several; untried only, when that is asked for.

import { addBounds, type Bounds, exactly, NOTHING, withoutPart } from "./bounds";
import { isCombination, restrict, valuesOf } from "./conflict-network";
import { countBounds } from "./count";
import { countedParts } from "./counted-parts";
import { rollFairly } from "./fair";
import type { Random } from "./random";
import type { RollMode } from "./roll-mode";
import { type Combination, type CombinationNetwork, combinationOf, createReader } from "./rule-network";
import { createSampler, type Sampler } from "./sampler";
import type { WeightOf } from "./value-classes";

/** An output type to roll for. */
export type RollSource = {
  outputTypeId: number;
  /** With rules, and locks. */
  network: CombinationNetwork;
  /** Its combinations that have a job already. */
  tried: readonly Combination[];
  /** Those of the batch that stay: a fair roll makes up for them. */
  begun?: readonly Combination[];
  /** Never to be rolled. */
  avoided?: readonly Combination[];
};

export type RollOptions = {
  count: number;
  mode: RollMode;
  isUntried: boolean;
  /** No combination twice in the batch. Untried ones are never rolled twice. */
  isDistinct: boolean;
  random: Random;
  /** An ingredient's weight; 0 leaves it out. Taken to six decimals. */
  weightOf: (ingredientId: number) => number;
  /** Locked ones are rolled whatever they weigh. */
  lockedIngredientIds: readonly number[];
  /** How often jobs use a character or an ingredient: in fair mode the one used least goes first among equals. */
  usesOf: (kind: "character" | "ingredient", id: number) => number;
};

export type Rolled = Combination & { outputTypeId: number };

export type RollResult = {
  /** Fewer than asked for when no more are left. */
  rolled: Rolled[];
  /** How many there were to roll from, before this roll. */
  from: Bounds;
};

export function rollCombinations(sources: readonly RollSource[], options: RollOptions): RollResult {
  const prepared = sources.map((source) => prepare(source, options));
  return {
    rolled: options.mode === "fair" ? rollFair(prepared, options) : rollByChance(prepared, options),
    from: prepared.map(({ from }) => from).reduce(addBounds, NOTHING),
  };
}

type Prepared = RollSource & {
  /** Only where a roll is weighted and not all weights are 1. */
  weightOf: WeightOf | undefined;
  /** What is not to be rolled, of what could be. */
  excluded: number[][];
  begunValues: number[][];
  from: Bounds;
};

/** Without ingredients of weight 0. */
function prepare(source: RollSource, options: RollOptions): Prepared {
  const { isUntried, isDistinct, weightOf, lockedIngredientIds } = options;
  const isRolled = (id: number) => weightOf(id) > 0 || lockedIngredientIds.includes(id);
  let { network } = source;
  for (let variable = 1; variable < network.sizes.length; variable++)
    if (valuesOf(network, variable).some((value) => !isRolled(network.ids[value] as number)))
      network = restrict(network, variable, (value) => isRolled(network.ids[value] as number));
  const read = createReader(network);
  const readAll = (list: readonly Combination[] = []) =>
    list.flatMap((combination) => {
      const values = read(combination);
      return values ? [values] : [];
    });
  const begunValues = readAll(source.begun);
  const own = [...(isDistinct || isUntried ? begunValues : []), ...readAll(source.avoided)];
  const tried = isUntried ? readAll(source.tried) : [];
  const excluded = [
    // What jobs have violates nothing: that it can be rolled is quickly told.
    ...tried.filter((values) => values.every((value) => network.isPossible[value] === 1)),
    ...own.filter((values) => isCombination(network, values)),
  ];
  const distinct = [...new Map(excluded.map((values) => [values.join(), values])).values()];
  const weightOfValue = options.mode === "weighted" ? weighing(network, options) : undefined;
  const isDrawnByCount = options.mode !== "fair" && !weightOfValue;
  const from = withoutPart(countOnce(network, isDrawnByCount), BigInt(distinct.length));
  return { ...source, network, weightOf: weightOfValue, excluded: distinct, begunValues, from };
}

/** The count that a roll is drawn by anyway, where it is that of combinations without weights; else the quicker one. */
function countOnce(network: CombinationNetwork, isDrawnByCount: boolean): Bounds {
  const all = isDrawnByCount ? countedParts(network).all : null;
  const bounds = all === null ? (known.get(network) ?? countBounds(network)) : exactly(all);
  known.set(network, bounds);
  return bounds;
}

/** Networks are remembered as long as nothing changes what is possible, and rolled from again and again. */
const known = new WeakMap<CombinationNetwork, Bounds>();

/** Each draw is for an output type in proportion to what it has left, then for one of its combinations. */
function rollByChance(prepared: readonly Prepared[], options: RollOptions): Rolled[] {
  const { count, random, isDistinct, isUntried } = options;
  const widest = Math.max(0, ...prepared.map(({ network }) => network.sizes.length));
  const samplers = prepared.map(({ network, excluded, weightOf }) =>
    createSampler(network, { random, tried: excluded, ...(weightOf && { weightOf }) }),
  );
  // Products of as many weights for each output type, so that they compare.
  const isWeighted = prepared.some(({ weightOf }) => weightOf);
  const scales = prepared.map(({ network, weightOf }) =>
    isWeighted ? WEIGHT_UNIT ** BigInt(widest - (weightOf ? network.sizes.length : 0)) : 1n,
  );
  const rolled: Rolled[] = [];
  while (rolled.length < count) {
    const index = chooseSource(samplers, scales, prepared, random);
    const [one, sampler] = [prepared[index], samplers[index]];
    const values = sampler?.draw();
    if (!one || !sampler || !values) break;
    rolled.push({ outputTypeId: one.outputTypeId, ...combinationOf(one.network, values) });
    if (isDistinct || isUntried) sampler.exclude(values);
  }
  return rolled;
}

/** What cannot be counted in time goes by what it has at least. */
function chooseSource(
  samplers: readonly Sampler[],
  scales: readonly bigint[],
  prepared: readonly Prepared[],
  random: Random,
): number {
  const left = samplers.map(
    (sampler, index) => (sampler.left() ?? (prepared[index]?.from.atLeast || 1n)) * (scales[index] ?? 1n),
  );
  const total = left.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return -1;
  let rest = random.bigBelow(total);
  return left.findIndex((weight) => {
    rest -= weight;
    return rest < 0n;
  });
}

/** Weights are whole numbers of this. */
const WEIGHT_UNIT = 1_000_000n;

/** Undefined when all weigh 1. */
function weighing(
  network: CombinationNetwork,
  { weightOf, lockedIngredientIds }: RollOptions,
): WeightOf | undefined {
  const weights = network.ids.map((id, value) => {
    if (network.variableOf[value] === 0) return WEIGHT_UNIT;
    const weight = lockedIngredientIds.includes(id) && weightOf(id) === 0 ? 1 : weightOf(id);
    return BigInt(Math.round(weight * Number(WEIGHT_UNIT)));
  });
  const isEven = weights.every((weight, value) => weight === WEIGHT_UNIT || network.isPossible[value] === 0);
  return isEven ? undefined : (value) => weights[value] as bigint;
}

/** As many of each output type as of every other, as far as they have them. */
function rollFair(prepared: readonly Prepared[], options: RollOptions): Rolled[] {
  const { random, usesOf, isUntried } = options;
  const rolled: Rolled[] = [];
  let open = [...prepared].sort((a, b) => (a.from.atMost < b.from.atMost ? -1 : 1));
  while (open.length > 0) {
    const [one, ...rest] = open;
    open = rest;
    if (!one) break;
    // Those that have the fewest come first, so that what they lack is shared by the others.
    const wanted = options.count - rolled.length;
    const whole = open.concat(one).reduce((sum, { begunValues }) => sum + begunValues.length, wanted);
    const share = Math.min(
      wanted,
      Math.max(0, Math.ceil(whole / (rest.length + 1)) - one.begunValues.length),
    );
    const excluded = new Set(one.excluded.map(String));
    const rows = rollFairly(one.network, {
      random,
      count: share,
      begun: one.begunValues,
      isDistinct: options.isDistinct || isUntried,
      usesOf: (value) =>
        usesOf(
          one.network.variableOf[value] === 0 ? "character" : "ingredient",
          one.network.ids[value] as number,
        ),
      ...(excluded.size > 0 && { isFree: (values: readonly number[]) => !excluded.has(values.join()) }),
    });
    rolled.push(
      ...rows.map((values) => ({ outputTypeId: one.outputTypeId, ...combinationOf(one.network, values) })),
    );
  }
  return rolled;
}
