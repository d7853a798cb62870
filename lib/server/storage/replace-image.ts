import { type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import { requireImage } from "./require-image";

/**
 * Gives a record another splash image, or none; `save` writes it. The file that is no longer referred to follows by itself.
 *
 * @throws UserError when there is no such picture
 */
export async function replaceImage(
  tx: Tx,
  record: { id: number; name: string; imageId: number | null },
  imageId: number | null,
  save: () => Promise<unknown>,
): Promise<Outcome<{ id: number }>> {
  const { id, name, imageId: before } = record;
  if (imageId === before) return outcome("Nothing changed", { id });
  await requireImage(tx, imageId);
  await save();
  const done = imageId === null ? "removed" : before === null ? "added" : "changed";
  return outcome(`Picture of ${name} ${done}`, { id });
}
