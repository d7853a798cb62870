import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import type { IngredientDeletion } from "@/lib/core/ingredients/deletion";
import type { IngredientInput, IngredientUpdate } from "@/lib/core/ingredients/schema";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import type { RecordId } from "@/lib/core/schema/fields";
import { tagKey } from "@/lib/core/tags/tags";
import { copyName, copyStem } from "@/lib/core/text/copy-name";
import { foldName } from "@/lib/core/text/fold-name";
import { writePositions } from "../order/write-positions";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import { selectTags, tagNames, tagRows } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { countIngredientUses } from "./delete-plan";
import { nextPosition, requireCategory } from "./places";

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

/** Some places up or down in its category. */
export async function moveIngredient(tx: Tx, { id, by }: OrderStep): Promise<Outcome<{ id: number }>> {
  const { name, categoryId } = await requireIngredient(tx, id);
  await writePositions(tx, "Ingredient", moveInOrder(await idsInOrder(tx, categoryId), id, by));
  return outcome(`Ingredient ${name} ${describeStep(by)}`, { id });
}

/** Right behind the original. Without its code, which belongs to one ingredient only, and without jobs and rules. */
export async function duplicateIngredient(tx: Tx, { id }: RecordId): Promise<Outcome<{ id: number }>> {
  const { tags, code: _code, ...original } = await requireIngredient(tx, id);
  const { categoryId } = original;
  const similar = await tx.ingredient.findMany({
    where: { categoryId, nameKey: { startsWith: copyStem(original.name) } },
    select: { nameKey: true },
  });
  const name = copyName(original.name, similar);
  const created = await tx.ingredient.create({
    data: {
      ...original,
      ...{ id: undefined, name, nameKey: foldName(name), position: await nextPosition(tx, categoryId) },
      tags: { create: await tagRows(tx, tagNames(tags)) },
    },
    select: { id: true },
  });
  const ids = await idsInOrder(tx, categoryId);
  const behind = ids.indexOf(id) + 1;
  await writePositions(tx, "Ingredient", ids.slice(0, -1).toSpliced(behind, 0, created.id));
  return outcome(`Ingredient ${original.name} duplicated as ${name}`, created);
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
  const { jobs, rules } = await countIngredientUses(tx, [id]);
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

async function idsInOrder(tx: Tx, categoryId: number): Promise<number[]> {
  const all = await tx.ingredient.findMany({
    where: { categoryId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return all.map(({ id }) => id);
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
