// The rule: a compatibility rule either requires or excludes, from a source selector to a target selector.

import { z } from "zod";

export const RuleType = z.enum(["require", "exclude"], { error: "Choose require or exclude." });
export type RuleType = z.infer<typeof RuleType>;

export const RuleSelector = z.enum(["ingredient", "category", "character", "archetype"], {
  error: "Choose what the rule is about.",
});
export type RuleSelector = z.infer<typeof RuleSelector>;

/** Characters and archetypes can only be a rule's source. */
export const RuleTargetSelector = RuleSelector.extract(["ingredient", "category"]);
export type RuleTargetSelector = z.infer<typeof RuleTargetSelector>;
