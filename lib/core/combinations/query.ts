import { z } from "zod";
import { id } from "@/lib/core/schema/fields";
import { RollMode } from "./roll-mode";

/** `7`, `7,9`, or the key several times. */
const ids = z
  .union([z.string(), z.array(z.string())])
  .transform((given) =>
    [given]
      .flat()
      .flatMap((text) => text.split(","))
      .map(Number),
  )
  .refine((all) => all.every((one) => id.safeParse(one).success), "Give ids: whole numbers above 0.")
  .refine((all) => all.length <= 1_000, "Give at most 1,000 ids.");

/** What is chosen beforehand, in an address. Several ingredients of one category: any of them. */
export const LockQuery = z.object({
  outputTypeId: ids.optional(),
  characterId: ids.optional(),
  ingredientId: ids.optional(),
});
export type LockQuery = z.infer<typeof LockQuery>;

/** Combinations of one roll. */
export const MOST_ROLLED = 10_000;

const isSet = z.union(
  [z.enum(["1", "true"]).transform(() => true), z.enum(["0", "false", ""]).transform(() => false)],
  {
    error: "Say 1 or 0.",
  },
);

export const RollQuery = LockQuery.extend({
  n: z.coerce
    .number({ error: "Say how many." })
    .int("Say how many, in whole numbers.")
    .min(1, "Roll one at least.")
    .max(MOST_ROLLED, `At most ${MOST_ROLLED.toLocaleString("en-US")} at once.`)
    .default(1),
  mode: RollMode.default("uniform"),
  untried: isSet.default(false),
  distinct: isSet.default(false),
  seed: z.string().max(200, "A seed has at most 200 characters.").optional(),
});
export type RollQuery = z.infer<typeof RollQuery>;
