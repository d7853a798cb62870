import type {
  IngredientsDeletion,
  IngredientsMove,
  IngredientsTags,
  IngredientsWeight,
} from "@/lib/core/ingredients/bulk";
import type { NewIngredients } from "@/lib/core/ingredients/many";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { formatUse } from "@/lib/core/uses/uses";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import { tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { countIngredientUses } from "./delete-plan";
import { nextPosition, requireCategory } from "./places";

/** Several ingredients in one go: each of these is one change. */

/** In the order of the lines, last in the category. */
export async function createIngredients(
  tx: Tx,
  { categoryId, lines }: NewIngredients,
): Promise<Outcome<{ count: number }>> {
  const category = await requireCategory(tx, categoryId);
  const first = await nextPosition(tx, category.id);
  await tx.ingredient.createMany({
    data: lines.map((line, index) => ({
      ...line,
      categoryId: category.id,
      nameKey: foldName(line.name),
      position: first + index,
    })),
  });
  return outcome(`${told(lines.length)} added to ${category.name}`, { count: lines.length });
}

/** To the end of another category, in the order they have. Jobs keep them: picks become extras, or the other way round. */
export async function moveIngredientsToCategory(
  tx: Tx,
  { ids, categoryId }: IngredientsMove,
): Promise<Outcome<{ count: number }>> {
  const category = await requireCategory(tx, categoryId);
  const chosen = await requireIngredients(tx, ids);
  const moved = chosen.filter((ingredient) => ingredient.categoryId !== categoryId);
  const first = await nextPosition(tx, categoryId);
  for (const [index, { id }] of moved.entries())
    await tx.ingredient.update({
      where: { id },
      data: { categoryId, position: first + index },
      select: { id: true },
    });
  return outcome(`${named(chosen)} moved to ${category.name}`, { count: moved.length });
}

/** Adds tags behind those that are there, and takes others away. */
export async function tagIngredients(
  tx: Tx,
  { ids, add, remove }: IngredientsTags,
): Promise<Outcome<{ count: number }>> {
  const chosen = await requireIngredients(tx, ids);
  const removed = await tx.tag.findMany({
    where: { nameKey: { in: remove.map(tagKey) } },
    select: { id: true },
  });
  const ingredientId = { in: chosen.map(({ id }) => id) };
  await tx.ingredientTag.deleteMany({
    where: { ingredientId, tagId: { in: removed.map(({ id }) => id) } },
  });
  for (const { tagId } of await tagRows(tx, add))
    await tx.$executeRaw`
      INSERT INTO IngredientTag (ingredientId, tagId, position)
      SELECT chosen.value, ${tagId}, coalesce((SELECT max(position) + 1 FROM IngredientTag WHERE ingredientId = chosen.value), 0)
      FROM json_each(${JSON.stringify(ingredientId.in)}) AS chosen
      WHERE NOT EXISTS (SELECT 1 FROM IngredientTag WHERE ingredientId = chosen.value AND tagId = ${tagId})`;
  return outcome(`Tags of ${named(chosen)} changed`, { count: chosen.length });
}

export async function weighIngredients(
  tx: Tx,
  { ids, weight }: IngredientsWeight,
): Promise<Outcome<{ count: number }>> {
  const chosen = await requireIngredients(tx, ids);
  await tx.ingredient.updateMany({
    where: { id: { in: chosen.map(({ id }) => id) }, weight: { not: weight } },
    data: { weight },
  });
  const sentence =
    weight === 0 ? `${named(chosen)} left out of rolls` : `Weight of ${named(chosen)} → ${weight}`;
  return outcome(sentence, { count: chosen.length });
}

/** `rest` leaves them out of rolls; `keep` leaves their jobs without them, and rules that name them go along. */
export async function deleteIngredients(
  tx: Tx,
  { ids, mode }: IngredientsDeletion,
): Promise<Outcome<{ count: number }>> {
  if (mode === "rest") return weighIngredients(tx, { ids, weight: 0 });
  const chosen = await requireIngredients(tx, ids);
  const chosenIds = chosen.map(({ id }) => id);
  const uses = await countIngredientUses(tx, chosenIds);
  if (mode === "delete" && (uses.jobs > 0 || uses.rules > 0))
    throw new UserError("Some of them are in use by now. Look again at what depends on them.");
  await tx.ingredient.deleteMany({ where: { id: { in: chosenIds } } });
  return outcome(`${named(chosen)} deleted`, { count: chosen.length });
}

async function requireIngredients(tx: Tx, ids: readonly number[]) {
  const found = await tx.ingredient.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ category: { position: "asc" } }, { categoryId: "asc" }, { position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, categoryId: true },
  });
  if (found.length === 0) throw new NotFoundError("ingredient");
  return found;
}

function named(ingredients: readonly { name: string }[]): string {
  return ingredients.length === 1 ? `Ingredient ${ingredients[0]?.name}` : told(ingredients.length);
}

function told(count: number): string {
  return formatUse({ count, singular: "ingredient", plural: "ingredients" });
}
