import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { db } from "../db";
import type { Rule } from "../generated/prisma/client";

/** Enabled rules, oldest first, as counting and checking need them. */
export async function listEnabledRules(): Promise<CompatibilityRule[]> {
  const rules = await db().rule.findMany({
    where: { enabled: true },
    orderBy: { id: "asc" },
    omit: { uuid: true, notes: true, createdAt: true, updatedAt: true },
  });
  return rules.flatMap(toCompatibilityRules);
}

/** None for a rule whose source or target is gone. */
export function toCompatibilityRules(
  rule: Omit<Rule, "uuid" | "notes" | "createdAt" | "updatedAt">,
): CompatibilityRule[] {
  const source =
    rule.sourceIngredientId ?? rule.sourceCategoryId ?? rule.sourceCharacterId ?? rule.sourceArchetypeId;
  const target = rule.targetIngredientId ?? rule.targetCategoryId;
  if (source === null || target === null) return [];
  return [
    {
      id: rule.id,
      type: rule.type,
      source: { kind: rule.sourceKind, id: source },
      target: {
        kind: rule.targetIngredientId === null ? "category" : "ingredient",
        id: target,
      },
    },
  ];
}
