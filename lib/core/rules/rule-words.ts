// The rule: what rules say of a job is said in their own words, whether the browser or the server says it.

import type { RuleSelector } from "./kinds";
import type { CompatibilityRule } from "./rule";
import { ruleSentence } from "./sentence";

/** What something that rules speak of is called; of an ingredient, its category's name, too. Null when it does not exist. */
export type NameOf = (kind: RuleSelector, id: number) => { name: string; category?: string } | null;

/** The sentence of one rule, or of all rules of a whitelist together. */
export type RuleWords = (found: { ruleIds: readonly number[] }) => string;

export function createRuleWords(rules: readonly CompatibilityRule[], nameOf: NameOf): RuleWords {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return ({ ruleIds }) => {
    const [first, ...rest] = ruleIds.flatMap((id) => byId.get(id) ?? []);
    if (!first) return "";
    return ruleSentence(first.type, {
      source: { kind: first.source.kind, name: nameOf(first.source.kind, first.source.id)?.name ?? "?" },
      targets: [first, ...rest].map(({ target: { kind, id } }) => {
        const { name = "?", category = name } = nameOf(kind, id) ?? {};
        return { kind, name, category };
      }),
    });
  };
}
