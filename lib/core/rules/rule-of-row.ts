// The rule: a stored rule has one source column and one target column set; which ones say what it is about.

import type { CompatibilityRule } from "@/lib/core/rules/rule";

/** The columns of a stored rule that say what it forbids or wants. */
export type RuleColumns = {
  id: number;
  type: CompatibilityRule["type"];
  sourceKind: CompatibilityRule["source"]["kind"];
  sourceIngredientId: number | null;
  sourceCategoryId: number | null;
  sourceCharacterId: number | null;
  sourceArchetypeId: number | null;
  targetIngredientId: number | null;
  targetCategoryId: number | null;
};

/** Null for a row without a source or a target. */
export function toRule(row: RuleColumns): CompatibilityRule | null {
  const source =
    row.sourceIngredientId ?? row.sourceCategoryId ?? row.sourceCharacterId ?? row.sourceArchetypeId;
  const target = row.targetIngredientId ?? row.targetCategoryId;
  if (source === null || target === null) return null;
  return {
    id: row.id,
    type: row.type,
    source: { kind: row.sourceKind, id: source },
    target: { kind: row.targetIngredientId === null ? "category" : "ingredient", id: target },
  };
}
