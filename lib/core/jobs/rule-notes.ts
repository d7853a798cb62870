// The rule: rules are hard about a job's character and picks; of its extras they only warn, and what they ask for they suggest.

import type { CategorizedIngredient } from "@/lib/core/jobs/picks";
import type { Chosen, RuleBook, Suggestion, Violation } from "@/lib/core/rules/rule-book";

export type RuleNotes = {
  /** What keeps the job out of the funnel. */
  broken: Violation[];
  /** The same, where an extra takes part. */
  warnings: Violation[];
  /** For categories that the output type does not ask for anyway. */
  suggestions: Suggestion[];
};

export function ruleNotesOf(
  book: RuleBook,
  job: {
    character: Chosen["character"];
    picks: readonly CategorizedIngredient[];
    extras: readonly CategorizedIngredient[];
    requiredCategoryIds: readonly number[];
  },
): RuleNotes {
  const { character, picks, extras, requiredCategoryIds } = job;
  const all: Chosen = { character, ingredients: [...picks, ...extras] };
  const isExtra = (id: number | null) => extras.some((extra) => extra.id === id);
  const found = book.violations(all);
  const warnings = found.filter(
    ({ ingredientId, sourceIngredientId }) => isExtra(ingredientId) || isExtra(sourceIngredientId),
  );
  return {
    broken: found.filter((violation) => !warnings.includes(violation)),
    warnings,
    suggestions: book.suggestions(all).filter(({ categoryId }) => !requiredCategoryIds.includes(categoryId)),
  };
}
