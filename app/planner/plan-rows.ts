import type { PlanAnswer } from "@/lib/core/batches/answer";
import type { PlannedRow } from "@/lib/core/batches/schema";
import type { PlanRow } from "./plan-draft";

/** Rows that stay keep their places, the others give theirs to what was planned; more of it comes behind. */
export function refilled(
  before: readonly PlanRow[],
  kept: readonly PlanRow[],
  { rows, dropped }: Pick<PlanAnswer, "rows" | "dropped">,
): PlanRow[] {
  const gone = new Set(dropped.map((index) => kept[index]?.id));
  const stays = new Set(kept.filter(({ id }) => !gone.has(id)).map(({ id }) => id));
  let nextId = before.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const fresh = rows.map((row) => ({ ...row, id: nextId++, isKept: false }));
  const placed = before.flatMap((row) => (stays.has(row.id) ? row : (fresh.shift() ?? [])));
  return [...placed, ...fresh];
}

export function bareRow({ outputTypeId, characterId, ingredientIds }: PlannedRow): PlannedRow {
  return { outputTypeId, characterId, ingredientIds };
}
