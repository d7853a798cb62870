import { randomUUID } from "node:crypto";
import type { Bounds } from "@/lib/core/combinations/bounds";
import { createRandom } from "@/lib/core/combinations/random";
import { type Rolled, rollCombinations as roll } from "@/lib/core/combinations/roll";
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
  const [weights, uses, ...tried] = await Promise.all([
    listWeights(),
    countUses(),
    ...networks.map(({ space }) => (isUntried ? listTried(space.outputTypeId) : [])),
  ]);
  const { rolled, from } = roll(
    networks.map(({ space, network }, index) => ({
      outputTypeId: space.outputTypeId,
      network: lock(network, locks),
      tried: tried[index] ?? [],
    })),
    {
      count,
      mode,
      isUntried,
      isDistinct,
      random: createRandom(seed),
      weightOf: (id) => weights.get(id) ?? 1,
      lockedIngredientIds: locks.ingredientIds ?? [],
      usesOf: (kind, id) => (kind === "character" ? uses.characters : uses.ingredients).get(id) ?? 0,
    },
  );
  return { combinations: rolled, from, seed };
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
