import type {
  IngredientsDeletion,
  IngredientsMove,
  IngredientsTags,
  IngredientsWeight,
} from "@/lib/core/ingredients/bulk";
import type { NewIngredients } from "@/lib/core/ingredients/many";
import { foldName } from "@/lib/core/text/fold-name";
import { nouns } from "@/lib/core/text/nouns";
import { formatUse } from "@/lib/core/uses/uses";
import { idList } from "../id-list";
import { type Outcome, outcome } from "../outcome";
import { requireSelected, requireUnused } from "../selected-records";
import { changeTags } from "../tags/change-tags";
import type { Tx } from "../tx";
import { countIngredientUses } from "./delete-plan";
import { nextPosition, requireCategory } from "./places";
import { selectableIngredients } from "./queries";

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
  return outcome(`${formatUse({ count: lines.length, ...nouns.ingredient })} added to ${category.name}`, {
    count: lines.length,
  });
}

/** To the end of another category, in the order they have. Jobs keep them: picks become extras, or the other way round. */
export async function moveIngredientsToCategory(
  tx: Tx,
  { categoryId, ...selection }: IngredientsMove,
): Promise<Outcome<null>> {
  const category = await requireCategory(tx, categoryId);
  const { ids, who } = await requireSelected(tx, selection, selectableIngredients);
  const first = await nextPosition(tx, categoryId);
  await tx.$executeRaw`
    UPDATE Ingredient SET categoryId = ${categoryId}, position = ${first} + moved.place, updatedAt = ${new Date()}
    FROM (
      SELECT i.id AS id, row_number() OVER (ORDER BY c.position, c.id, i.position, i.id) - 1 AS place
      FROM Ingredient i JOIN Category c ON c.id = i.categoryId
      WHERE i.id IN ${idList(ids)} AND i.categoryId <> ${categoryId}
    ) AS moved WHERE Ingredient.id = moved.id`;
  return outcome(`${who} moved to ${category.name}`, null);
}

export async function tagIngredients(
  tx: Tx,
  { add, remove, ...selection }: IngredientsTags,
): Promise<Outcome<null>> {
  const { ids, whose } = await requireSelected(tx, selection, selectableIngredients);
  await changeTags(tx, "ingredients", ids, { add, remove });
  return outcome(`Tags of ${whose} changed`, null);
}

/** Those that have it already are left alone. */
export async function weighIngredients(
  tx: Tx,
  { weight, ...selection }: IngredientsWeight,
): Promise<Outcome<null>> {
  const { ids, whose, who } = await requireSelected(tx, selection, selectableIngredients);
  await tx.$executeRaw`
    UPDATE Ingredient SET weight = ${weight}, updatedAt = ${new Date()}
    WHERE id IN ${idList(ids)} AND weight <> ${weight}`;
  return outcome(weight === 0 ? `${who} left out of rolls` : `Weight of ${whose} → ${weight}`, null);
}

/** `rest` leaves them out of rolls; `keep` leaves their jobs without them, and rules that name them go along. */
export async function deleteIngredients(
  tx: Tx,
  { mode, ...selection }: IngredientsDeletion,
): Promise<Outcome<null>> {
  if (mode === "rest") return weighIngredients(tx, { ...selection, weight: 0 });
  const chosen = await requireSelected(tx, selection, selectableIngredients);
  const { rolled: _, ...uses } = await countIngredientUses(tx, chosen.ids);
  if (mode === "delete") requireUnused(chosen, uses);
  await tx.$executeRaw`DELETE FROM Ingredient WHERE id IN ${idList(chosen.ids)}`;
  return outcome(`${chosen.who} deleted`, null);
}
