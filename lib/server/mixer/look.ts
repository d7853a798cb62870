import { isCombination } from "@/lib/core/combinations/conflict-network";
import type { Rolled } from "@/lib/core/combinations/roll";
import { createReader } from "@/lib/core/combinations/rule-network";
import { combinationKey, derivePicks } from "@/lib/core/jobs/picks";
import { listNetworks } from "../combinations/counting";
import { db } from "../db";
import { getCatalogue } from "../jobs/catalogue";

/** A combination as the mixer shows it. */
export type MixerCombination = Awaited<ReturnType<typeof nameCombinations>>[number];

/** Those that are possible still, with their names as they are now: what was shown earlier may be forbidden by a rule since. */
export async function lookAgain(combinations: readonly Rolled[]): Promise<MixerCombination[]> {
  const readers = new Map(
    (await listNetworks()).map(({ space, network }) => {
      const read = createReader(network);
      const isPossible = (one: Rolled) => {
        const values = read(one);
        return values !== null && isCombination(network, values);
      };
      return [space.outputTypeId, isPossible] as const;
    }),
  );
  return nameCombinations(combinations.filter((one) => readers.get(one.outputTypeId)?.(one)));
}

/** In their order. Those of which something is gone are left out. */
export async function nameCombinations(combinations: readonly Rolled[]) {
  const [{ categories, outputTypes }, characters, ingredients] = await Promise.all([
    getCatalogue(),
    db().character.findMany({
      where: { id: { in: [...new Set(combinations.map(({ characterId }) => characterId))] } },
      select: { id: true, name: true },
    }),
    db().ingredient.findMany({
      where: { id: { in: [...new Set(combinations.flatMap(({ ingredientIds }) => ingredientIds))] } },
      select: { id: true, name: true, code: true, categoryId: true },
    }),
  ]);
  const characterOf = new Map(characters.map((one) => [one.id, one]));
  const ingredientOf = new Map(ingredients.map((one) => [one.id, one]));
  const named = combinations.flatMap(({ outputTypeId, characterId, ingredientIds }) => {
    const character = characterOf.get(characterId);
    const outputType = outputTypes.get(outputTypeId);
    if (!character || !outputType) return [];
    const required = outputType.categories.map(({ categoryId }) => categoryId);
    const { picks } = derivePicks(
      ingredientIds.flatMap((id) => ingredientOf.get(id) ?? []),
      required,
    );
    const key = combinationKey({
      characterId,
      outputTypeId,
      picks: { picks, extras: [], missingCategoryIds: [] },
    });
    return {
      key: key ?? "",
      character,
      outputType: { id: outputType.id, name: outputType.name },
      picks: picks.map(({ categoryId, ...pick }) => ({
        ...pick,
        category: {
          id: categoryId,
          name: categories.get(categoryId)?.name ?? "",
          color: categories.get(categoryId)?.color ?? "",
        },
      })),
    };
  });
  const jobs = await countJobs(named.map(({ key }) => key));
  return named.map((one) => ({ ...one, jobs: jobs.get(one.key) ?? 0 }));
}

/** How many jobs have each of these combinations. */
async function countJobs(keys: readonly string[]): Promise<Map<string | null, number>> {
  const rows = await db().jobFunnel.groupBy({
    by: ["combination"],
    where: { combination: { in: [...new Set(keys)] } },
    _count: true,
  });
  return new Map(rows.map(({ combination, _count }) => [combination, _count]));
}
