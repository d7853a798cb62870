// The rule: how a roll chooses, in words that screens need without a schema.

export const rollModes = ["uniform", "weighted", "fair"] as const;

export const rollModeLabels: Record<(typeof rollModes)[number], string> = {
  uniform: "Uniform",
  weighted: "Weighted",
  fair: "Fair",
};
