// The rule: many ingredients are added to one category in one go, in the order of their lines.

import { z } from "zod";
import { MANY_LINES } from "@/lib/core/ingredients/read-lines";
import { IngredientInput } from "@/lib/core/ingredients/schema";

const { code, name, description, categoryId } = IngredientInput.shape;

export const NewIngredient = z.object({ code, name, description });

export const NewIngredients = z.object({
  categoryId,
  lines: z
    .array(NewIngredient)
    .min(1, "Enter at least one line.")
    .max(MANY_LINES, `Add at most ${MANY_LINES.toLocaleString("en-US")} at once.`),
});
export type NewIngredients = z.infer<typeof NewIngredients>;
