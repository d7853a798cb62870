// The rule: a job's picks are, for each category that its output type requires, the first of its ingredients of that category; all
// others are extras.

export type CategorizedIngredient = { id: number; categoryId: number };

export type Picks<T extends CategorizedIngredient> = {
  /** In the order of the required categories. */
  picks: T[];
  /** In the order of the job's list. */
  extras: T[];
  /** Required categories without a pick, in their order. */
  missingCategoryIds: number[];
};

/** `ingredients` in the job's order; `requiredCategoryIds` in the output type's, empty when there is none. */
export function derivePicks<T extends CategorizedIngredient>(
  ingredients: readonly T[],
  requiredCategoryIds: readonly number[],
): Picks<T> {
  const pickOf = new Map<number, T>();
  const extras: T[] = [];
  const required = new Set(requiredCategoryIds);
  for (const ingredient of ingredients) {
    const { categoryId } = ingredient;
    if (required.has(categoryId) && !pickOf.has(categoryId)) pickOf.set(categoryId, ingredient);
    else extras.push(ingredient);
  }
  const picks: T[] = [];
  const missingCategoryIds: number[] = [];
  for (const categoryId of required) {
    const pick = pickOf.get(categoryId);
    if (pick) picks.push(pick);
    else missingCategoryIds.push(categoryId);
  }
  return { picks, extras, missingCategoryIds };
}

/**
 * The combination that a job has, as one string; null when a piece is missing. It does not depend on the order of the output type's
 * categories. It says nothing of rules or of retired characters. Form: `o<output type>c<character>i<ingredient ids, ascending>`.
 */
export function combinationKey(job: {
  characterId: number | null;
  outputTypeId: number | null;
  picks: Picks<CategorizedIngredient>;
}): string | null {
  if (job.characterId === null || job.outputTypeId === null || job.picks.missingCategoryIds.length > 0)
    return null;
  const ids = job.picks.picks.map((pick) => pick.id).sort((a, b) => a - b);
  return `o${job.outputTypeId}c${job.characterId}i${ids.join(",")}`;
}

/** An ingredient with its place in the global order: its category's, then its own. */
export type PlacedIngredient = CategorizedIngredient & { categoryPosition: number; position: number };

/** The order in which ingredients are named: picks in the output type's category order, then extras in the global order. */
export function inNamingOrder<T extends PlacedIngredient>(
  ingredients: readonly T[],
  requiredCategoryIds: readonly number[],
): T[] {
  return picksThenExtras(derivePicks(ingredients, requiredCategoryIds));
}

/** The same of picks that are known. */
export function picksThenExtras<T extends PlacedIngredient>({ picks, extras }: Picks<T>): T[] {
  return extras.length === 0 ? picks : [...picks, ...[...extras].sort(byGlobalOrder)];
}

function byGlobalOrder(a: PlacedIngredient, b: PlacedIngredient): number {
  return (
    a.categoryPosition - b.categoryPosition ||
    a.categoryId - b.categoryId ||
    a.position - b.position ||
    a.id - b.id
  );
}
