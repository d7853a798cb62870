// The rule: what can be asked of the list of ingredients, as it stands in its address.

import { z } from "zod";
import { filterId, pageNumber, searchText } from "@/lib/core/list/fields";

export const IngredientListQuery = z.object({
  /** Searches all categories, unless one is chosen too. */
  q: searchText,
  category: filterId,
  tag: searchText,
  page: pageNumber,
});
export type IngredientListQuery = z.infer<typeof IngredientListQuery>;

export const ingredientListDefaults: IngredientListQuery = IngredientListQuery.parse({});
