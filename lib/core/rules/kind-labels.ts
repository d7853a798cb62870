// Words for kinds of rules, for screens: without zod, which they do not load.

import type { RuleSelector, RuleType } from "./kinds";

export const ruleTypeLabels: Record<RuleType, string> = { require: "Require", exclude: "Exclude" };

export const ruleSelectorLabels: Record<RuleSelector, string> = {
  ingredient: "Ingredient",
  category: "Any ingredient of a category",
  character: "Character",
  archetype: "Any character of an archetype",
};
