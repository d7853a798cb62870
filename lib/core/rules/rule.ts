// The rule: a compatibility rule speaks of a source and a target; DESIGN calls both selectors.

import type { RuleSelector, RuleTargetSelector, RuleType } from "./kinds";

/** An enabled rule, as counting and checking need it. */
export type CompatibilityRule = {
  id: number;
  type: RuleType;
  source: { kind: RuleSelector; id: number };
  target: { kind: RuleTargetSelector; id: number };
};

/** `require` rules of one source with target ingredients in one category: the only ones of it that go with the source. */
export type Whitelist = {
  source: CompatibilityRule["source"];
  categoryId: number;
  ingredientIds: ReadonlySet<number>;
  ruleIds: readonly number[];
};

/** The whitelists of rules, in the order of their first rules. `categoryOf` gives null for an ingredient that it does not know. */
export function whitelistsOf(
  rules: readonly CompatibilityRule[],
  categoryOf: (ingredientId: number) => number | null,
): Whitelist[] {
  const lists = new Map<
    string,
    { source: CompatibilityRule["source"]; categoryId: number; rules: CompatibilityRule[] }
  >();
  for (const rule of rules) {
    if (rule.type !== "require" || rule.target.kind !== "ingredient") continue;
    const categoryId = categoryOf(rule.target.id);
    if (categoryId === null) continue;
    const key = `${rule.source.kind} ${rule.source.id} ${categoryId}`;
    const list = lists.get(key) ?? { source: rule.source, categoryId, rules: [] };
    list.rules.push(rule);
    lists.set(key, list);
  }
  return [...lists.values()].map(({ source, categoryId, rules: members }) => ({
    source,
    categoryId,
    ingredientIds: new Set(members.map(({ target }) => target.id)),
    ruleIds: members.map(({ id }) => id),
  }));
}
