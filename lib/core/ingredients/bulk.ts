// The rule: what is done to several ingredients at once is one change.

import { z } from "zod";
import { IngredientDeletion } from "@/lib/core/ingredients/deletion";
import { IngredientListQuery } from "@/lib/core/ingredients/list";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { requiredId, requiredNumber } from "@/lib/core/schema/fields";
import { TagChange } from "@/lib/core/tags/tag-change";

/** Ingredients by their ids, or all of a category or of a search. */
export const IngredientSelection = selectionOf(IngredientListQuery);
export type IngredientSelection = z.infer<typeof IngredientSelection>;

/** To the end of another category. */
export const IngredientsMove = IngredientSelection.and(z.object({ categoryId: requiredId }));
export type IngredientsMove = z.infer<typeof IngredientsMove>;

export const IngredientsTags = IngredientSelection.and(TagChange);
export type IngredientsTags = z.infer<typeof IngredientsTags>;

export const Weight = z.object({
  weight: requiredNumber({ min: 0, max: 1_000_000, message: "Enter a number of 0 or more." }),
});
export const IngredientsWeight = IngredientSelection.and(Weight);
export type IngredientsWeight = z.infer<typeof IngredientsWeight>;

export const IngredientsDeletion = IngredientSelection.and(IngredientDeletion.pick({ mode: true }));
export type IngredientsDeletion = z.infer<typeof IngredientsDeletion>;
