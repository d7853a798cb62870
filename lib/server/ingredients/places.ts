import { UserError } from "../outcome";
import type { Tx } from "../tx";

/** Where a new one comes in its category: last. */
export async function nextPosition(tx: Tx, categoryId: number): Promise<number> {
  const last = await tx.ingredient.aggregate({ where: { categoryId }, _max: { position: true } });
  return (last._max.position ?? -1) + 1;
}

/** The category that ingredients are to go to. */
export async function requireCategory(tx: Tx, id: number) {
  const category = await tx.category.findUnique({ where: { id }, select: { id: true, name: true } });
  if (!category) {
    const message = "This category no longer exists. Choose another one.";
    throw new UserError(message, { categoryId: message });
  }
  return category;
}
