// The rule: what a new ingredient begins with.

import type { z } from "zod";
import type { IngredientInput } from "@/lib/core/ingredients/schema";

/** A new form; the category is still to be chosen. */
export const blankIngredient: z.input<typeof IngredientInput> = {
  categoryId: null,
  code: null,
  name: "",
  description: "",
  promptFragment: "",
  tags: [],
  weight: 1,
};
