// The rule: a list of rules shows one line for what is one rule to a person: a whitelist, or a single exclude or require.

import type { CompatibilityRule } from "./rule";

export type RuleLine = {
  /** Of its oldest rule. */
  id: number;
  ruleIds: readonly number[];
  type: CompatibilityRule["type"];
  source: CompatibilityRule["source"];
  /** One; or all of a whitelist, in the order in which they were added. */
  targets: readonly CompatibilityRule["target"][];
  /** That of all targets. */
  categoryId: number;
  enabled: boolean;
};

/**
 * In the order of their oldest rules. Enabled rules that form one whitelist are one line; disabled ones of the same source and
 * category are another. Rules about an ingredient that does not exist are left out.
 */
export function linesOf(
  rules: readonly (CompatibilityRule & { enabled: boolean })[],
  categoryOf: (ingredientId: number) => number | null,
): RuleLine[] {
  const lines = new Map<string, RuleLine & { ruleIds: number[]; targets: CompatibilityRule["target"][] }>();
  for (const { id, type, source, target, enabled } of rules) {
    const categoryId = target.kind === "category" ? target.id : categoryOf(target.id);
    if (categoryId === null) continue;
    const isListed = type === "require" && target.kind === "ingredient";
    const key = isListed ? `${selectorKey(source)} ${categoryId} ${enabled}` : `${id}`;
    const line = lines.get(key);
    if (line) {
      line.ruleIds.push(id);
      line.targets.push(target);
    } else lines.set(key, { id, ruleIds: [id], type, source, targets: [target], categoryId, enabled });
  }
  return [...lines.values()];
}

/** The rules of a line, as counting takes them. */
export function rulesOfLine({ ruleIds, type, source, targets }: RuleLine): CompatibilityRule[] {
  return targets.map((target, index) => ({ id: ruleIds[index] ?? 0, type, source, target }));
}

/** `ingredient 7` */
export function selectorKey({ kind, id }: CompatibilityRule["source"]): string {
  return `${kind} ${id}`;
}

export function isWhitelist({ type, targets }: RuleLine): boolean {
  return type === "require" && targets[0]?.kind === "ingredient";
}
