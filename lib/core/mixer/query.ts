// The rule: the mixer rolls up to a hundred at once; what it shows is asked of the server, so that it is never something that is
// forbidden by now.

import { z } from "zod";
import { RollQuery } from "@/lib/core/combinations/query";
import { MOST_KEPT, RolledCombination } from "@/lib/core/jobs/rolled";
import { MOST_AT_ONCE } from "./settings";

export const MixerQuery = RollQuery.extend({
  n: RollQuery.shape.n.pipe(z.number().max(MOST_AT_ONCE, `Roll ${MOST_AT_ONCE} at most.`)),
});
export type MixerQuery = z.infer<typeof MixerQuery>;

/** Combinations to be named again. */
export const MixerLook = z.object({ combinations: z.array(RolledCombination).max(MOST_KEPT) });
export type MixerLook = z.infer<typeof MixerLook>;

/** Why one option does not come up, beside what is locked. */
export const WhyQuery = RollQuery.pick({
  outputTypeId: true,
  characterId: true,
  ingredientId: true,
  untried: true,
}).extend({
  kind: z.enum(["character", "ingredient"], { error: "Choose a character or an ingredient." }),
  id: z.coerce.number().int().min(1),
});
export type WhyQuery = z.infer<typeof WhyQuery>;
