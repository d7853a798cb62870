// The rule: every rule can be said in one plain sentence.

import { joinWords } from "@/lib/core/changes/changed-fields";
import type { CompatibilityRule } from "./rule";

/** Names of what rules speak of; of an ingredient, its category's name, too. */
export type RuleNames = {
  source: { kind: CompatibilityRule["source"]["kind"]; name: string };
  /** One for an exclude or a category; all ingredients of a whitelist. */
  targets: readonly { kind: CompatibilityRule["target"]["kind"]; name: string; category: string }[];
};

/** "Running never goes with Calm.", "With Luna Vale, Emotion is only Happy or Sad.", "Running asks for an ingredient of Style." */
export function ruleSentence(type: CompatibilityRule["type"], { source, targets }: RuleNames): string {
  const [target] = targets;
  if (!target) return "";
  if (type === "exclude") {
    const what = target.kind === "category" ? `any ingredient of ${target.name}` : target.name;
    return isAny(source.kind)
      ? `${subject(source)} goes with ${what}.`
      : `${source.name} never goes with ${what}.`;
  }
  if (target.kind === "category") return `${asker(source)} asks for an ingredient of ${target.name}.`;
  const allowed = joinWords(
    targets.map(({ name }) => name),
    "or",
  );
  return `With ${withSource(source)}, ${target.category} is only ${allowed}.`;
}

const isAny = (kind: RuleNames["source"]["kind"]) => kind === "category" || kind === "archetype";

function subject({ kind, name }: RuleNames["source"]): string {
  return kind === "category" ? `No ingredient of ${name}` : `No character of ${name}`;
}

function asker({ kind, name }: RuleNames["source"]): string {
  if (kind === "category") return `Any ingredient of ${name}`;
  return kind === "archetype" ? `Any character of ${name}` : name;
}

function withSource({ kind, name }: RuleNames["source"]): string {
  if (kind === "category") return `any ingredient of ${name}`;
  return kind === "archetype" ? `any character of ${name}` : name;
}
