import { changedFields, joinWords } from "@/lib/core/changes/changed-fields";
import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { MemberStep, OrderStep } from "@/lib/core/order/order-step";
import type { OutputTypeDeletion } from "@/lib/core/output-types/deletion";
import type { OutputTypeInput, OutputTypeUpdate } from "@/lib/core/output-types/schema";
import type { RecordId } from "@/lib/core/schema/fields";
import { copyName } from "@/lib/core/text/copy-name";
import { foldName } from "@/lib/core/text/fold-name";
import { writePositions } from "../order/write-positions";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";
import { deleteOutputTypes } from "./bulk";

/**
 * A new one comes last.
 *
 * @throws UserError at `categoryIds` when one of them is gone
 */
export async function createOutputType(tx: Tx, input: OutputTypeInput): Promise<Outcome<{ id: number }>> {
  const { categoryIds, ...fields } = input;
  await requireCategories(tx, categoryIds);
  const last = await tx.outputType.aggregate({ _max: { position: true } });
  const created = await tx.outputType.create({
    data: {
      ...fields,
      nameKey: foldName(fields.name),
      position: (last._max.position ?? -1) + 1,
      categories: { create: requirements(categoryIds) },
    },
    select: { id: true },
  });
  return outcome(`Output type ${fields.name} created`, created);
}

/** Writes what differs and nothing else: saving an unchanged form is no change. */
export async function updateOutputType(tx: Tx, input: OutputTypeUpdate): Promise<Outcome<{ id: number }>> {
  const { id, categoryIds, ...fields } = input;
  const before = await requireOutputType(tx, id);
  const labels = changedFields(before, { ...before, ...fields, categoryIds }, FIELD_WORDS);
  if (labels.length === 0) return outcome("Nothing changed", { id });
  const areCategoriesChanged = labels.includes(FIELD_WORDS.categoryIds);
  if (areCategoriesChanged) await requireCategories(tx, categoryIds);
  await tx.outputType.update({
    where: { id },
    data: {
      ...fields,
      nameKey: foldName(fields.name),
      ...(areCategoriesChanged && { categories: { deleteMany: {}, create: requirements(categoryIds) } }),
    },
    select: { id: true },
  });
  return outcome(`Output type ${before.name}: ${joinWords(labels)} changed`, { id });
}

/** Some places up or down. */
export async function moveOutputType(tx: Tx, { id, by }: OrderStep): Promise<Outcome<{ id: number }>> {
  const { name } = await requireOutputType(tx, id);
  const all = await tx.outputType.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = all.map((outputType) => outputType.id);
  await writePositions(tx, "OutputType", moveInOrder(ids, id, by));
  return outcome(`Output type ${name} ${describeStep(by)}`, { id });
}

/** One of its required categories some places up or down. Its combinations stay the same; the order of picks and names changes. */
export async function moveRequiredCategory(
  tx: Tx,
  { id, memberId, by }: MemberStep,
): Promise<Outcome<{ id: number }>> {
  const { name, categoryIds } = await requireOutputType(tx, id);
  const category = await tx.category.findUnique({ where: { id: memberId }, select: { name: true } });
  if (!category || !categoryIds.includes(memberId))
    throw new UserError("This output type no longer requires that category.");
  for (const [position, categoryId] of moveInOrder(categoryIds, memberId, by).entries())
    await tx.outputTypeCategory.updateMany({
      where: { outputTypeId: id, categoryId, position: { not: position } },
      data: { position },
    });
  return outcome(`${category.name} ${describeStep(by)} in ${name}`, { id });
}

/** With the same categories and the same spec, right behind the original. */
export async function duplicateOutputType(tx: Tx, { id }: RecordId): Promise<Outcome<{ id: number }>> {
  const { id: _id, categoryIds, ...original } = await requireOutputType(tx, id);
  const all = await tx.outputType.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, nameKey: true },
  });
  const name = copyName(original.name, all);
  const created = await tx.outputType.create({
    data: {
      ...original,
      ...{ name, nameKey: foldName(name), position: all.length },
      categories: { create: requirements(categoryIds) },
    },
    select: { id: true },
  });
  const ids = all.map((outputType) => outputType.id);
  await writePositions(tx, "OutputType", ids.toSpliced(ids.indexOf(id) + 1, 0, created.id));
  return outcome(`Output type ${original.name} duplicated as ${name}`, created);
}

/** `keep` leaves its jobs and media without an output type; `delete` is refused when there are some by now. */
export async function deleteOutputType(
  tx: Tx,
  { id, mode }: OutputTypeDeletion,
): Promise<Outcome<{ deleted: number }>> {
  return deleteOutputTypes(tx, { ids: [id], mode });
}

const FIELD_WORDS = {
  name: "name",
  description: "description",
  categoryIds: "required categories",
  aspectRatio: "aspect ratio",
  width: "width",
  height: "height",
  seconds: "seconds",
  fps: "frames per second",
} as const;

function requirements(categoryIds: readonly number[]) {
  return categoryIds.map((categoryId, position) => ({ categoryId, position }));
}

async function requireCategories(tx: Tx, ids: readonly number[]): Promise<void> {
  const found = await tx.category.count({ where: { id: { in: [...ids] } } });
  if (found === ids.length) return;
  const message = "One of these categories no longer exists. Remove it and save again.";
  throw new UserError(message, { categoryIds: message });
}

async function requireOutputType(tx: Tx, id: number) {
  const outputType = await tx.outputType.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      description: true,
      aspectRatio: true,
      width: true,
      height: true,
      seconds: true,
      fps: true,
      categories: { orderBy: { position: "asc" }, select: { categoryId: true } },
    },
  });
  if (!outputType) throw new NotFoundError("output type");
  const { categories, ...fields } = outputType;
  return { ...fields, categoryIds: categories.map(({ categoryId }) => categoryId) };
}
