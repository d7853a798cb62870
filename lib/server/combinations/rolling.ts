import { randomUUID } from "node:crypto";
import type { Bounds } from "@/lib/core/combinations/bounds";
import { createRandom } from "@/lib/core/combinations/random";
import {
  type Rolled,
  type RollOptions,
  type RollSource,
  rollCombinations as roll,
} from "@/lib/core/combinations/roll";
import type { RollMode } from "@/lib/core/combinations/roll-mode";
import { type Locks, lock } from "@/lib/core/combinations/rule-network";
import { db } from "../db";
import { listNetworks } from "./counting";
import { rememberedWhilePossible } from "./revision";
import { countUses, listTried } from "./tried";

export type Roll = {
  /** All output types when left out. */
  outputTypeIds?: readonly number[];
  locks?: Locks;
  /** From 1 on. */
  count: number;
  mode: RollMode;
  isUntried?: boolean;
  /** No combination twice in the batch; untried ones never are. */
  isDistinct?: boolean;
  /** The same seed gives the same combinations while nothing else has changed; one is made up when it is left out. */
  seed?: string;
};

export type RollAnswer = {
  combinations: Rolled[];
  /** How many there were to roll from. */
  from: Bounds;
  seed: string;
};

/** Rolls combinations that violate no rule; fewer than asked for when no more are left, and none at once when nothing is. */
export async function rollCombinations(wanted: Roll): Promise<RollAnswer> {
  const { outputTypeIds, locks = {}, count, mode, isUntried = false, isDistinct = false } = wanted;
  const seed = wanted.seed || randomUUID().slice(0, 8);
  const networks = (await listNetworks()).filter(
    ({ space }) => outputTypeIds?.includes(space.outputTypeId) ?? true,
  );
  const sources = networks.map(async ({ space, network }) => ({
    outputTypeId: space.outputTypeId,
    network: lock(network, locks),
    tried: isUntried ? await listTried(space.outputTypeId) : [],
  }));
  const { rolled, from } = await rollSources(await Promise.all(sources), {
    ...{ count, mode, isUntried, isDistinct, seed },
    lockedIngredientIds: locks.ingredientIds ?? [],
  });
  return { combinations: rolled, from, seed };
}

type SourcesRoll = Pick<
  RollOptions,
  "count" | "mode" | "isUntried" | "isDistinct" | "lockedIngredientIds"
> & {
  seed: string;
};

/** Rolls with the weights and the uses that there are. `weightless`: possible ingredients that are left out by their weight of 0. */
export async function rollSources(sources: readonly RollSource[], { seed, ...options }: SourcesRoll) {
  const [weights, uses] = await Promise.all([listWeights(), countUses()]);
  const result = roll(sources, {
    ...options,
    random: createRandom(seed),
    weightOf: (id) => weights.get(id) ?? 1,
    usesOf: (kind, id) => (kind === "character" ? uses.characters : uses.ingredients).get(id) ?? 0,
  });
  const open = new Set(
    sources.flatMap(({ network }) =>
      network.ids.filter((_, value) => network.variableOf[value] !== 0 && network.isPossible[value] === 1),
    ),
  );
  const isLeftOut = (id: number) => weights.get(id) === 0 && !options.lockedIngredientIds.includes(id);
  return { ...result, weightless: [...open].filter(isLeftOut).length };
}

/** Weights that are not 1. */
function listWeights(): Promise<ReadonlyMap<number, number>> {
  return rememberedWhilePossible("weights", async () => {
    const rows = await db().ingredient.findMany({
      where: { weight: { not: 1 } },
      select: { id: true, weight: true },
    });
    return new Map(rows.map(({ id, weight }) => [id, weight]));
  });
}
