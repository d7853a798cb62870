// The rule: the possible combinations of an output type are all ways to choose one non-retired character and one ingredient of each
// required category.

/**
 * All that the number depends on, for one output type. It is built in one place on the server, and it holds ids rather than
 * sizes, because a rule speaks of ids: rules join this type and `countCombinations`, and no caller changes.
 */
export type CombinationSpace = {
  outputTypeId: number;
  /** Those that are not retired. */
  characters: readonly { id: number; archetypeId: number | null }[];
  /** The required categories in the output type's order, each with all of its ingredients. */
  categories: readonly { id: number; ingredientIds: readonly number[] }[];
};

export type CombinationCount = {
  /** Exact whatever its size; 0 when a required category is empty. */
  possible: bigint;
  /** Required categories that hold no ingredient, in the output type's order: the page names them. */
  emptyCategoryIds: number[];
};

export function countCombinations(space: CombinationSpace): CombinationCount {
  const emptyCategoryIds = space.categories.flatMap((category) =>
    category.ingredientIds.length === 0 ? category.id : [],
  );
  const possible = space.categories.reduce(
    (product, category) => product * BigInt(category.ingredientIds.length),
    BigInt(space.characters.length),
  );
  return { possible, emptyCategoryIds };
}

/** Combinations of different output types are different, so their union is their sum. */
export function sumPossible(counts: readonly CombinationCount[]): bigint {
  return counts.reduce((sum, count) => sum + count.possible, 0n);
}
