// The rule: a roll is uniform over combinations, weighted by ingredients' weights, or fair over options.

import { z } from "zod";
import { rollModes } from "./roll-mode-words";

export const RollMode = z.enum(rollModes, { error: "Choose how to roll." });
export type RollMode = z.infer<typeof RollMode>;
