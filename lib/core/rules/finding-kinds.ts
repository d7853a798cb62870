export const findingKinds = ["contradiction", "impossible", "repeat", "no-effect"] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingLabels: Record<FindingKind, string> = {
  contradiction: "Contradiction",
  impossible: "Makes impossible",
  repeat: "Repetition",
  "no-effect": "No effect",
};
