import { addBounds, type Bounds, NOTHING, withoutPart } from "@/lib/core/combinations/bounds";
import { countBounds } from "@/lib/core/combinations/count";
import type { LockQuery } from "@/lib/core/combinations/query";
import { createReader, type Locks, lock } from "@/lib/core/combinations/rule-network";
import { NotFoundError } from "../outcome";
import { listNetworks } from "./counting";
import { listTried } from "./tried";

/** Possible and untried combinations with what is locked, of the output types that are asked for, or of all. Throws for an unknown one. */
export async function countWithLocks(query: LockQuery): Promise<{ possible: Bounds; untried: Bounds }> {
  await requireOutputTypes(query.outputTypeId);
  let [possible, untried] = [NOTHING, NOTHING];
  for (const { space, network } of await listNetworks()) {
    const { outputTypeId } = space;
    if (query.outputTypeId && !query.outputTypeId.includes(outputTypeId)) continue;
    const locked = lock(network, locksOf(query));
    const count = countBounds(locked);
    const read = createReader(locked);
    const tried = (await listTried(outputTypeId)).filter((combination) =>
      read(combination)?.every((value) => locked.isPossible[value] === 1),
    );
    possible = addBounds(possible, count);
    untried = addBounds(untried, withoutPart(count, BigInt(tried.length)));
  }
  return { possible, untried };
}

export function locksOf({ characterId, ingredientId }: LockQuery): Locks {
  return {
    ...(characterId && { characterIds: characterId }),
    ...(ingredientId && { ingredientIds: ingredientId }),
  };
}

/** Throws for an output type that does not exist. */
export async function requireOutputTypes(ids: readonly number[] = []): Promise<void> {
  const known = new Set((await listNetworks()).map(({ space }) => space.outputTypeId));
  if (ids.some((id) => !known.has(id))) throw new NotFoundError("output type");
}
