import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { IngredientDeletion, IngredientMove } from "@/lib/core/ingredients/deletion";
import type { IngredientInput, IngredientUpdate } from "@/lib/core/ingredients/schema";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { writePositions } from "../order/write-positions";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import { selectTags, tagNames, tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { countIngredientUses } from "./delete-plan";

/** A new one comes last in its category. */
export async function createIngredient(tx: Tx, input: IngredientInput): Promise<Outcome<{ id: number }>> {
  const { tags, ...fields } = input;
  const category = await requireCategory(tx, fields.categoryId);
  const created = await tx.ingredient.create({
    data: {
      ...fields,
      nameKey: foldName(fields.name),
      position: await nextPosition(tx, category.id),
      tags: { create: await tagRows(tx, tags) },
    },
    select: { id: true },
  });
  return outcome(`Ingredient ${fields.name} created in ${category.name}`, created);
}

/** Writes what differs and nothing else: saving an unchanged form is no change. In another category it comes last. */
export async function updateIngredient(tx: Tx, input: IngredientUpdate): Promise<Outcome<{ id: number }>> {
  const { id, tags, ...fields } = input;
  const before = await requireIngredient(tx, id);
  const labels = changedFields(
    { ...before, tags: tagNames(before.tags).map(tagKey) },
    { ...before, ...fields, tags: tags.map(tagKey) },
    FIELD_WORDS,
  );
  if (labels.length === 0) return outcome("Nothing changed", { id });
  const isMoved = fields.categoryId !== before.categoryId;
  if (isMoved) await requireCategory(tx, fields.categoryId);
  await tx.ingredient.update({
    where: { id },
    data: {
      ...fields,
      nameKey: foldName(fields.name),
      ...(isMoved && { position: await nextPosition(tx, fields.categoryId) }),
      ...(labels.includes("tags") && { tags: { deleteMany: {}, create: await tagRows(tx, tags) } }),
    },
    select: { id: true },
  });
  return outcome(`Ingredient ${before.name}: ${joinWords(labels)} changed`, { id });
}

/** To the end of another category. Jobs keep it: where it was a pick it becomes an extra, or the other way round. */
export async function moveIngredientToCategory(
  tx: Tx,
  { id, categoryId }: IngredientMove,
): Promise<Outcome<{ id: number }>> {
  const before = await requireIngredient(tx, id);
  const category = await requireCategory(tx, categoryId);
  if (before.categoryId !== categoryId)
    await tx.ingredient.update({
      where: { id },
      data: { categoryId, position: await nextPosition(tx, categoryId) },
      select: { id: true },
    });
  return outcome(`Ingredient ${before.name} moved to ${category.name}`, { id });
}

/** Some places up or down in its category. */
export async function moveIngredient(tx: Tx, { id, by }: OrderStep): Promise<Outcome<{ id: number }>> {
  const { name, categoryId } = await requireIngredient(tx, id);
  const all = await tx.ingredient.findMany({
    where: { categoryId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = all.map((ingredient) => ingredient.id);
  await writePositions(tx, "Ingredient", moveInOrder(ids, id, by));
  return outcome(`Ingredient ${name} ${describeStep(by)}`, { id });
}

/** `rest` leaves it out of rolls; `keep` leaves its jobs without it, and rules that name it go with it. */
export async function deleteIngredient(
  tx: Tx,
  input: IngredientDeletion,
): Promise<Outcome<{ id: number; isDeleted: boolean }>> {
  const { id, name } = await requireIngredient(tx, input.id);
  if (input.mode === "rest") {
    await tx.ingredient.update({ where: { id }, data: { weight: 0 }, select: { id: true } });
    return outcome(`Ingredient ${name} left out of rolls`, { id, isDeleted: false });
  }
  const { jobs, rules } = await countIngredientUses(tx, id);
  if (input.mode === "delete" && (jobs > 0 || rules > 0))
    throw new UserError(`${name} is in use by now. Look again at what depends on it.`);
  await tx.ingredient.delete({ where: { id }, select: { id: true } });
  return outcome(`Ingredient ${name} deleted`, { id, isDeleted: true });
}

const FIELD_WORDS = {
  name: "name",
  code: "code",
  categoryId: "category",
  description: "description",
  promptFragment: "prompt fragment",
  weight: "weight",
  tags: "tags",
} as const;

async function nextPosition(tx: Tx, categoryId: number): Promise<number> {
  const last = await tx.ingredient.aggregate({ where: { categoryId }, _max: { position: true } });
  return (last._max.position ?? -1) + 1;
}

async function requireCategory(tx: Tx, id: number) {
  const category = await tx.category.findUnique({ where: { id }, select: { id: true, name: true } });
  if (!category) {
    const message = "This category no longer exists. Choose another one.";
    throw new UserError(message, { categoryId: message });
  }
  return category;
}

async function requireIngredient(tx: Tx, id: number) {
  const ingredient = await tx.ingredient.findUnique({
    where: { id },
    select: {
      id: true,
      categoryId: true,
      code: true,
      name: true,
      description: true,
      promptFragment: true,
      weight: true,
      tags: selectTags,
    },
  });
  if (!ingredient) throw new NotFoundError("ingredient");
  return ingredient;
}
