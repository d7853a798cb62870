import type { CategorySummary } from "@/lib/server/categories/queries";

const grouped = new Intl.NumberFormat("en");

export function ingredientsOf(count: number): string {
  return count === 1 ? "1 ingredient" : `${grouped.format(count)} ingredients`;
}

/** What the page says of itself; how many there are once there are some. */
export function describeIngredients(categories: readonly Pick<CategorySummary, "ingredientCount">[]): string {
  const total = categories.reduce((sum, { ingredientCount }) => sum + ingredientCount, 0);
  if (total === 0) return "The building blocks that clips are combined from.";
  const where = categories.length === 1 ? "1 category" : `${grouped.format(categories.length)} categories`;
  return `${ingredientsOf(total)} in ${where}, to combine clips from.`;
}
