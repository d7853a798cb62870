import { addBounds, type Bounds, NOTHING } from "@/lib/core/combinations/bounds";
import type { RuleLine } from "@/lib/core/rules/lines";
import { combinationsRemoved } from "@/lib/core/rules/removed";
import { rememberedWhilePossible } from "../combinations/revision";
import { type Book, getBook } from "./book";

/** What each of some lines removes, over all output types; of one that is switched off, what it would remove. */
export async function countRemoved(ids: readonly number[]): Promise<Map<number, Bounds>> {
  const book = await getBook();
  const removed = new Map<number, Bounds>();
  for (const id of ids) {
    const line = book.lines.find((one) => one.id === id);
    if (!line) continue;
    removed.set(
      id,
      await rememberedWhilePossible(`removed by ${id}`, async () => {
        // Other requests have their turn in between.
        await new Promise((resolve) => setImmediate(resolve));
        return removedBy(line, line.ruleIds, book);
      }),
    );
  }
  return removed;
}

/** `replacedIds`: rules that the line stands in for. */
export function removedBy(line: RuleLine, replacedIds: readonly number[], { rules, world }: Book): Bounds {
  const replaced = new Set(replacedIds);
  const others = rules.filter(({ id, enabled }) => enabled && !replaced.has(id));
  return world.spaces.reduce(
    (sum, space) => addBounds(sum, combinationsRemoved(space, line, others)),
    NOTHING,
  );
}
