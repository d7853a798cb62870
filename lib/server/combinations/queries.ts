import type { CombinationSpace } from "@/lib/core/combinations/space";
import { db } from "../db";

/**
 * What the combinations of each output type are made of, in the order of the output types. Characters by name, ingredients in the
 * order of their category.
 */
export async function listCombinationSpaces(): Promise<CombinationSpace[]> {
  const [characters, ingredients, outputTypes] = await Promise.all([
    db().character.findMany({
      where: { status: { not: "retired" } },
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      select: { id: true, archetypeId: true },
    }),
    db().ingredient.findMany({
      orderBy: [{ categoryId: "asc" }, { position: "asc" }, { id: "asc" }],
      select: { id: true, categoryId: true },
    }),
    db().outputType.findMany({
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, categories: { orderBy: { position: "asc" }, select: { categoryId: true } } },
    }),
  ]);
  const byCategory = new Map<number, number[]>();
  for (const { id, categoryId } of ingredients) {
    const ids = byCategory.get(categoryId) ?? [];
    ids.push(id);
    byCategory.set(categoryId, ids);
  }
  return outputTypes.map(({ id, categories }) => ({
    outputTypeId: id,
    characters,
    categories: categories.map(({ categoryId }) => ({
      id: categoryId,
      ingredientIds: byCategory.get(categoryId) ?? [],
    })),
  }));
}

/** What the combinations of an output type would be made of if it required these categories. Unknown ones are left out. */
export async function getCombinationSpace(categoryIds: readonly number[]): Promise<CombinationSpace> {
  const [characters, categories] = await Promise.all([
    db().character.findMany({
      where: { status: { not: "retired" } },
      select: { id: true, archetypeId: true },
    }),
    db().category.findMany({
      where: { id: { in: [...categoryIds] } },
      select: { id: true, ingredients: { select: { id: true } } },
    }),
  ]);
  const byId = new Map(categories.map(({ id, ingredients }) => [id, ingredients.map((one) => one.id)]));
  return {
    outputTypeId: 0,
    characters,
    categories: categoryIds.flatMap((id) => {
      const ingredientIds = byId.get(id);
      return ingredientIds ? [{ id, ingredientIds }] : [];
    }),
  };
}
