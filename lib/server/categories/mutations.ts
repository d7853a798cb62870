import type { CategoryDeletion } from "@/lib/core/categories/deletion";
import type { CategoryInput, CategoryUpdate } from "@/lib/core/categories/schema";
import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import type { RecordId } from "@/lib/core/schema/fields";
import { copyName } from "@/lib/core/text/copy-name";
import { foldName } from "@/lib/core/text/fold-name";
import { formatUse } from "@/lib/core/uses/uses";
import { writePositions } from "../order/write-positions";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { countCategoryUses } from "./delete-plan";

/**
 * A new one comes last.
 *
 * @throws UserError at its name when another has it
 */
export async function createCategory(tx: Tx, input: CategoryInput): Promise<Outcome<{ id: number }>> {
  const nameKey = await requireFreeName(tx, input.name);
  const last = await tx.category.aggregate({ _max: { position: true } });
  const created = await tx.category.create({
    data: { ...input, nameKey, position: (last._max.position ?? -1) + 1 },
    select: { id: true },
  });
  return outcome(`Category ${input.name} created`, created);
}

/** Writes what differs and nothing else: saving an unchanged form is no change. */
export async function updateCategory(tx: Tx, input: CategoryUpdate): Promise<Outcome<{ id: number }>> {
  const { id, ...fields } = input;
  const before = await requireCategory(tx, id);
  const labels = changedFields(before, { ...before, ...fields }, FIELD_WORDS);
  if (labels.length === 0) return outcome("Nothing changed", { id });
  const nameKey = await requireFreeName(tx, fields.name, id);
  await tx.category.update({ where: { id }, data: { ...fields, nameKey }, select: { id: true } });
  return outcome(`Category ${before.name}: ${joinWords(labels)} changed`, { id });
}

/** Some places up or down. */
export async function moveCategory(tx: Tx, { id, by }: OrderStep): Promise<Outcome<{ id: number }>> {
  const { name } = await requireCategory(tx, id);
  const all = await tx.category.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = all.map((category) => category.id);
  await writePositions(tx, "Category", moveInOrder(ids, id, by));
  return outcome(`Category ${name} ${describeStep(by)}`, { id });
}

/** With copies of its ingredients, right behind the original. No output type requires it and no rule names it yet. */
export async function duplicateCategory(tx: Tx, { id }: RecordId): Promise<Outcome<{ id: number }>> {
  const { id: _id, ...original } = await requireCategory(tx, id);
  const all = await tx.category.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, nameKey: true },
  });
  const name = copyName(original.name, all);
  const created = await tx.category.create({
    data: { ...original, name, nameKey: foldName(name), position: all.length },
    select: { id: true },
  });
  const ids = all.map((category) => category.id);
  await writePositions(tx, "Category", ids.toSpliced(ids.indexOf(id) + 1, 0, created.id));
  await copyIngredients(tx, id, created.id);
  return outcome(`Category ${original.name} duplicated as ${name}`, created);
}

/**
 * `all`: its ingredients go with it, and the jobs stay without them. `move`: its ingredients go to the end of `targetId` first. In both,
 * output types no longer require it and rules that name it go.
 */
export async function deleteCategory(tx: Tx, input: CategoryDeletion): Promise<Outcome<{ id: number }>> {
  const { id, name } = await requireCategory(tx, input.id);
  const uses = await countCategoryUses(tx, id);
  const isUsed = uses.ingredients > 0 || uses.outputTypes > 0 || uses.rules > 0;
  if (input.mode === "delete" && isUsed)
    throw new UserError(`${name} is in use by now. Look again at what depends on it.`);
  const told = formatUse({ count: uses.ingredients, singular: "ingredient", plural: "ingredients" });
  let sentence = `Category ${name} deleted`;
  if (input.mode === "move" && uses.ingredients > 0) {
    const target = await moveAllTo(tx, id, input.targetId);
    sentence = `Category ${name} deleted, ${told} moved to ${target}`;
  } else if (uses.ingredients > 0) {
    await tx.ingredient.deleteMany({ where: { categoryId: id } });
    sentence = `Category ${name} and its ${told} deleted`;
  }
  await tx.category.delete({ where: { id }, select: { id: true } });
  return outcome(sentence, { id });
}

const FIELD_WORDS = { name: "name", color: "colour", description: "description" } as const;

/** Its key; a name that another category has is refused at the field. */
async function requireFreeName(tx: Tx, name: string, ownId?: number): Promise<string> {
  const nameKey = foldName(name);
  const other = await tx.category.findUnique({ where: { nameKey }, select: { id: true, name: true } });
  if (other && other.id !== ownId) {
    const message = `There is a category called ${other.name} already.`;
    throw new UserError(message, { name: message });
  }
  return nameKey;
}

/** With their codes, weights and tags; in the same order. */
async function copyIngredients(tx: Tx, fromId: number, toId: number): Promise<void> {
  const originals = await tx.ingredient.findMany({
    where: { categoryId: fromId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    omit: { id: true, uuid: true, importedId: true, createdAt: true, updatedAt: true },
    include: { tags: { select: { tagId: true, position: true } } },
  });
  for (const [position, { tags, ...ingredient }] of originals.entries())
    await tx.ingredient.create({
      data: { ...ingredient, categoryId: toId, position, tags: { create: tags } },
      select: { id: true },
    });
}

/** Puts the ingredients behind those that are there; returns the other category's name. */
async function moveAllTo(tx: Tx, fromId: number, targetId: number | undefined): Promise<string> {
  const target =
    targetId === undefined || targetId === fromId
      ? null
      : await tx.category.findUnique({ where: { id: targetId }, select: { id: true, name: true } });
  if (!target) {
    const message = "Choose another category for its ingredients.";
    throw new UserError(message, { targetId: message });
  }
  const last = await tx.ingredient.aggregate({
    where: { categoryId: target.id },
    _max: { position: true },
  });
  const offset = (last._max.position ?? -1) + 1;
  await tx.$executeRaw`
    UPDATE Ingredient SET categoryId = ${target.id}, position = position + ${offset} WHERE categoryId = ${fromId}`;
  return target.name;
}

async function requireCategory(tx: Tx, id: number) {
  const category = await tx.category.findUnique({
    where: { id },
    select: { id: true, name: true, description: true, color: true },
  });
  if (!category) throw new NotFoundError("category");
  return category;
}
