"use client";

import { useOrdered } from "@/components/list/use-ordered";
import { useWholeList } from "@/components/list/use-whole-list";
import { moveIngredient } from "@/lib/actions/ingredients";
import { IngredientTable, type IngredientTableProps } from "../table/ingredient-table";

export type CategoryListProps = Required<
  Pick<IngredientTableProps, "ingredients" | "categories" | "list" | "repeatedCodes">
> & {
  categoryId: number;
};

/** The ingredients of one category, to be put in order; `ingredients` may be the first of them. */
export function CategoryList({ categoryId, ingredients, ...props }: CategoryListProps) {
  const [members, onMoved] = useWholeList(
    `/api/ingredients?category=${categoryId}`,
    ingredients,
    props.list.count ?? 0,
  );
  const [ordered, onMove] = useOrdered(members, moveIngredient, onMoved);
  return (
    <IngredientTable label="Ingredients in their order" ingredients={ordered} {...props} onMove={onMove} />
  );
}
