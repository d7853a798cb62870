import { db } from "../db";

/** One category with how much hangs on it, as lists and pickers show it. */
export type CategorySummary = Awaited<ReturnType<typeof listCategories>>[number];

/** All categories in their order. There are dozens of them, never thousands. */
export async function listCategories() {
  const categories = await db().category.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      description: true,
      color: true,
      _count: { select: { ingredients: true, requiredBy: true } },
    },
  });
  return categories.map(({ _count, ...category }) => ({
    ...category,
    ingredientCount: _count.ingredients,
    outputTypeCount: _count.requiredBy,
  }));
}
