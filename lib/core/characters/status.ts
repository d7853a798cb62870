// The rule: a character is an idea, in use, or retired.

export const characterStatuses = ["concept", "active", "retired"] as const;

type CharacterStatus = (typeof characterStatuses)[number];

export const characterStatusLabels: Record<CharacterStatus, string> = {
  concept: "Concept",
  active: "Active",
  retired: "Retired",
};
