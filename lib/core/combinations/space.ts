/** What the combinations of one output type are made of. It is built in one place on the server; rules speak of its ids. */
export type CombinationSpace = {
  outputTypeId: number;
  /** Those that are not retired. */
  characters: readonly { id: number; archetypeId: number | null }[];
  /** The required categories in the output type's order, each with all of its ingredients. */
  categories: readonly { id: number; ingredientIds: readonly number[] }[];
};

/** Required categories that hold no ingredient, in the output type's order: with one of these nothing is possible. */
export function emptyCategoryIdsOf(space: CombinationSpace): number[] {
  return space.categories.flatMap((category) => (category.ingredientIds.length === 0 ? category.id : []));
}
