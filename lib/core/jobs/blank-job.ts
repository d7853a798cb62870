// The rule: what a new job begins with.

import type { JobInput } from "@/lib/core/jobs/schema";

export const blankJob: JobInput = {
  characterId: null,
  outputTypeId: null,
  ingredientIds: [],
  notes: "",
  status: "planned",
  priority: 0,
  plannedFor: null,
};
