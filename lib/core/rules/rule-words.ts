// The rule: what rules say of a job is said in their own words, whether the browser or the server says it.

import type { RuleSelector } from "./kinds";
import type { RuleLine } from "./lines";
import type { CompatibilityRule } from "./rule";
import { ruleSentence } from "./sentence";

/** What something that rules speak of is called; of an ingredient, its category's name, too. Null when it does not exist. */
export type NameOf = (kind: RuleSelector, id: number) => { name: string; category?: string } | null;

/** The sentence of one rule, or of all rules of a whitelist together. */
export type RuleWords = (found: { ruleIds: readonly number[] }) => string;

/** Targets that a sentence names; a whitelist can have hundreds. */
const NAMED = 12;

export function createRuleWords(rules: readonly CompatibilityRule[], nameOf: NameOf): RuleWords {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return ({ ruleIds }) => {
    const found = ruleIds.flatMap((id) => byId.get(id) ?? []);
    const [first] = found;
    return first ? lineWords({ ...first, targets: found.map(({ target }) => target) }, nameOf) : "";
  };
}

/** What a line of rules says. */
export function lineWords(
  { type, source, targets }: Pick<RuleLine, "type" | "source" | "targets">,
  nameOf: NameOf,
): string {
  const shown = targets.slice(0, targets.length > NAMED + 1 ? NAMED : targets.length).map(({ kind, id }) => {
    const { name = "?", category = name } = nameOf(kind, id) ?? {};
    return { kind, name, category };
  });
  const more = targets.length - shown.length;
  const others = { kind: "ingredient" as const, name: `one of ${more} others`, category: "" };
  return ruleSentence(type, {
    source: { kind: source.kind, name: nameOf(source.kind, source.id)?.name ?? "?" },
    targets: more > 0 ? [...shown, others] : shown,
  });
}
