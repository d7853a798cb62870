// The rule: while a job is built, its ingredients stay one ordered list: choosing a pick puts it first of its category, and nothing
// else that was chosen is lost.

import { type CategorizedIngredient, derivePicks } from "@/lib/core/jobs/picks";

/** The list with `next` as the pick of its category (in place of the one before), or without a pick when null. */
export function withPick<T extends CategorizedIngredient>(
  ingredients: readonly T[],
  requiredCategoryIds: readonly number[],
  categoryId: number,
  next: T | null,
): T[] {
  const { picks } = derivePicks(ingredients, requiredCategoryIds);
  const current = picks.find((pick) => pick.categoryId === categoryId);
  const others = ingredients.filter(({ id }) => id !== current?.id && id !== next?.id);
  if (!next) return others;
  const place = current ? ingredients.filter(({ id }) => id !== next.id).indexOf(current) : 0;
  return others.toSpliced(Math.max(0, place), 0, next);
}

/** The list with these extras, in this order, behind its picks. */
export function withExtras<T extends CategorizedIngredient>(
  ingredients: readonly T[],
  requiredCategoryIds: readonly number[],
  extras: readonly T[],
): T[] {
  const { picks } = derivePicks(ingredients, requiredCategoryIds);
  return [...picks, ...extras];
}
