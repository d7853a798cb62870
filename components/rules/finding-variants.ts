import type { FindingKind } from "@/lib/core/rules/finding-kinds";

/** How grave a finding is, as the colour of its badge. */
export const findingVariants: Record<FindingKind, "failed" | "warning" | "neutral"> = {
  contradiction: "failed",
  impossible: "failed",
  repeat: "warning",
  "no-effect": "neutral",
};
