// The rule: what nothing depends on is deleted in one word; of what is in use the person is told what stays, and what goes along.

import { type Noun, nouns } from "@/lib/core/text/nouns";
import { type DeleteChoice, formatUse, formatUses, type Use } from "@/lib/core/uses/uses";

/** For `count` records that nothing depends on. */
export function plainDeletion(count: number, noun: Noun, explanation?: string): DeleteChoice {
  const isOne = count === 1;
  return {
    mode: "delete",
    label: isOne ? `Delete ${noun.singular}` : `Delete ${formatUse({ count, ...noun })}`,
    explanation: explanation ?? (isOne ? "Nothing uses it." : "Nothing uses them."),
    isDestructive: true,
  };
}

export type KeepingDeletion = {
  /** Records that are deleted. */
  count: number;
  /** What stays without them. */
  kept: readonly Use[];
  /** Rules that name them, which go along. */
  rules?: number;
  /** What becomes of what stays. */
  sentences: readonly (string | false | null)[];
};

/** For `count` records that others depend on. */
export function keepingDeletion({ count, kept, rules = 0, sentences }: KeepingDeletion): DeleteChoice {
  const [it, any] = count === 1 ? ["it", "it"] : ["them", "any of them"];
  const told = formatUses(kept);
  const ruleUse = formatUse({ count: rules, ...nouns.rule });
  const goes =
    rules > 0 && `${ruleUse} that ${rules === 1 ? `names ${any} goes` : `name ${any} go`} with ${it}.`;
  return {
    mode: "keep",
    label: told ? `Delete ${it}, keep ${told}` : `Delete ${it} and ${ruleUse}`,
    explanation: [...sentences, goes].filter(Boolean).join(" "),
    isDestructive: true,
  };
}

/** Those of several uses that there are. */
export function present(uses: readonly Use[]): Use[] {
  return uses.filter(({ count }) => count > 0);
}
