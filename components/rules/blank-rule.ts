import type { RuleSource, RuleTarget } from "@/lib/core/rules/schema";

/** A rule as its form has it. */
export type RuleValues = {
  type: "require" | "exclude";
  source: RuleSource | null;
  targets: RuleTarget[];
  notes: string;
  enabled: boolean;
};

export const blankRule: RuleValues = { type: "exclude", source: null, targets: [], notes: "", enabled: true };
