// The rule: what is done to several ingredients at once is one change.

import { z } from "zod";
import { idsInAddress, RecordIds, requiredId, requiredNumber, tagList } from "@/lib/core/schema/fields";

/** To the end of another category. */
export const IngredientsMove = RecordIds.extend({ categoryId: requiredId });
export type IngredientsMove = z.infer<typeof IngredientsMove>;

export const IngredientsTags = RecordIds.extend({ add: tagList, remove: tagList });
export type IngredientsTags = z.infer<typeof IngredientsTags>;

export const IngredientsWeight = RecordIds.extend({
  weight: requiredNumber({ min: 0, max: 1_000_000, message: "Enter a number of 0 or more." }),
});
export type IngredientsWeight = z.infer<typeof IngredientsWeight>;

export const IngredientsDeletion = RecordIds.extend({
  mode: z.string().pipe(z.enum(["delete", "rest", "keep"])),
});
export type IngredientsDeletion = z.infer<typeof IngredientsDeletion>;

/** `?ids=1,2,3`, and for a move `&categoryId=4`. */
export const IngredientsInAddress = z.object({ ids: idsInAddress });
export const MoveInAddress = IngredientsInAddress.extend({ categoryId: requiredId });
