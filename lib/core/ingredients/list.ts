// The rule: what can be asked of the list of ingredients, as it stands in its address.

import { z } from "zod";
import { choice, filterId, pageNumber, searchText } from "@/lib/core/list/fields";
import { listHref } from "@/lib/core/list/list-href";

/** Of what was found; the first is how it begins: by category, and in each in its own order. A minus is descending. */
export const ingredientSorts = [
  "category",
  "-category",
  "name",
  "-name",
  "code",
  "-code",
  "-weight",
  "weight",
  "-jobs",
  "jobs",
] as const;
export type IngredientSort = (typeof ingredientSorts)[number];

export const IngredientListQuery = z.object({
  /** Searches all categories, unless one is chosen too. */
  q: searchText,
  category: filterId,
  tag: searchText,
  sort: choice(ingredientSorts),
  page: pageNumber,
});
export type IngredientListQuery = z.infer<typeof IngredientListQuery>;

export const ingredientListDefaults: IngredientListQuery = IngredientListQuery.parse({});

/** Whether something is searched for: in all categories, whichever is chosen. */
export function isIngredientSearch({ q, tag }: IngredientListQuery): boolean {
  return q !== "" || tag !== "";
}

/**
 * What is searched for, as the end of an address: an ingredient's page keeps it, so that its neighbours are what was found. Without a
 * search they are those of its category, which needs no address.
 */
export function ingredientSearch(query: IngredientListQuery): string {
  if (!isIngredientSearch(query)) return "";
  return listHref("", { ...query, category: null, page: 1 }, ingredientListDefaults);
}
