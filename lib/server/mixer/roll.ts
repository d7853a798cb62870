import { presentBounds } from "@/lib/core/combinations/present-bounds";
import type { MixerQuery } from "@/lib/core/mixer/query";
import { locksOf, requireOutputTypes } from "../combinations/locked-count";
import { rollCombinations } from "../combinations/rolling";
import { type MixerCombination, nameCombinations } from "./look";
import { whyNothing } from "./why";

export type MixerRoll = {
  combinations: MixerCombination[];
  /** By which the same comes up again. */
  seed: string;
  /** Why there is nothing, when there is nothing: a sentence each. */
  nothing: string[];
} & Record<`from${string}`, string | null | undefined>;

export async function rollForMixer(query: MixerQuery): Promise<MixerRoll> {
  const { n, mode, untried, distinct, seed: wanted, outputTypeId } = query;
  await requireOutputTypes(outputTypeId);
  const { combinations, from, seed } = await rollCombinations({
    ...(outputTypeId && { outputTypeIds: outputTypeId }),
    locks: locksOf(query),
    count: n,
    mode,
    isUntried: untried,
    isDistinct: distinct,
    ...(wanted && { seed: wanted }),
  });
  return {
    combinations: await nameCombinations(combinations),
    seed,
    nothing: combinations.length > 0 ? [] : await whyNothing(query),
    ...presentBounds("from", from),
  };
}
