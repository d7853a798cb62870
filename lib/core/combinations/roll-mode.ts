// The rule: a roll is uniform over combinations, weighted by ingredients' weights, or fair over options.

import { z } from "zod";

export const RollMode = z.enum(["uniform", "weighted", "fair"], { error: "Choose how to roll." });
export type RollMode = z.infer<typeof RollMode>;

export const rollModeLabels: Record<RollMode, string> = {
  uniform: "Uniform",
  weighted: "Weighted",
  fair: "Fair",
};
