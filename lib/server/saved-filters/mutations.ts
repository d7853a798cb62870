import { describeStep, moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import type { SavedFilterInput, SavedFilterUpdate } from "@/lib/core/saved-filters/schema";
import type { RecordId } from "@/lib/core/schema/fields";
import { foldName } from "@/lib/core/text/fold-name";
import { writePositions } from "../order/write-positions";
import { NotFoundError, type Outcome, outcome, UserError } from "../outcome";
import type { Tx } from "../tx";

/**
 * A new one comes last.
 *
 * @throws UserError at its name when another has it
 */
export async function createSavedFilter(
  tx: Tx,
  { name, query }: SavedFilterInput,
): Promise<Outcome<{ id: number }>> {
  const nameKey = await requireFreeName(tx, name);
  const last = await tx.savedFilter.aggregate({ _max: { position: true } });
  const created = await tx.savedFilter.create({
    data: { name, nameKey, query, position: (last._max.position ?? -1) + 1 },
    select: { id: true },
  });
  return outcome(`Filter ${name} saved`, created);
}

/** Another name, or a place in the navigation. */
export async function updateSavedFilter(
  tx: Tx,
  { id, name, isPinned }: SavedFilterUpdate,
): Promise<Outcome<{ id: number }>> {
  const before = await requireSavedFilter(tx, id);
  const nameKey = name === undefined ? undefined : await requireFreeName(tx, name, id);
  await tx.savedFilter.update({ where: { id }, data: { name, nameKey, isPinned }, select: { id: true } });
  if (name !== undefined && name !== before.name)
    return outcome(`Filter ${before.name} renamed ${name}`, { id });
  return outcome(
    isPinned
      ? `Filter ${before.name} pinned to the navigation`
      : `Filter ${before.name} taken out of the navigation`,
    { id },
  );
}

/** Some places up or down. */
export async function moveSavedFilter(tx: Tx, { id, by }: OrderStep): Promise<Outcome<{ id: number }>> {
  const { name } = await requireSavedFilter(tx, id);
  const all = await tx.savedFilter.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = all.map((filter) => filter.id);
  await writePositions(tx, "SavedFilter", moveInOrder(ids, id, by));
  return outcome(`Filter ${name} ${describeStep(by)}`, { id });
}

export async function deleteSavedFilter(tx: Tx, { id }: RecordId): Promise<Outcome<{ id: number }>> {
  const { name } = await requireSavedFilter(tx, id);
  await tx.savedFilter.delete({ where: { id }, select: { id: true } });
  return outcome(`Filter ${name} deleted`, { id });
}

/** Its key; a name that another filter has is refused at the field. */
async function requireFreeName(tx: Tx, name: string, ownId?: number): Promise<string> {
  const nameKey = foldName(name);
  const other = await tx.savedFilter.findUnique({ where: { nameKey }, select: { id: true, name: true } });
  if (other && other.id !== ownId) {
    const message = `There is a filter called ${other.name} already.`;
    throw new UserError(message, { name: message });
  }
  return nameKey;
}

async function requireSavedFilter(tx: Tx, id: number) {
  const filter = await tx.savedFilter.findUnique({ where: { id }, select: { id: true, name: true } });
  if (!filter) throw new NotFoundError("saved filter");
  return filter;
}
