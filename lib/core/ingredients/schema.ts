// The rule: an ingredient belongs to one category; its weight is its share in weighted rolls, and 0 leaves it out of rolls.

import { z } from "zod";
import { id, name, optionalLine, requiredId, requiredNumber, tagList, text } from "@/lib/core/schema/fields";
import { LIMITS } from "@/lib/core/schema/limits";

export const IngredientInput = z.object({
  categoryId: requiredId,
  code: optionalLine(LIMITS.code),
  name: name(),
  description: text(),
  promptFragment: text(),
  tags: tagList,
  weight: requiredNumber({ min: 0, max: 1_000_000, message: "Enter a number of 0 or more." }),
});
export type IngredientInput = z.infer<typeof IngredientInput>;

export const IngredientUpdate = IngredientInput.extend({ id });
export type IngredientUpdate = z.infer<typeof IngredientUpdate>;
