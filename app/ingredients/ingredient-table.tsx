"use client";

import { useOrdered } from "@/components/list/use-ordered";
import { Table, TableBody, TableCaption, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { moveIngredient } from "@/lib/actions/ingredients";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import { IngredientRow } from "./ingredient-row";

export type IngredientTableProps = {
  ingredients: readonly IngredientSummary[];
  categories: readonly CategorySummary[];
  /** In lower case. */
  repeatedCodes: readonly string[];
  /** Place in the category of the first line of this page, from 0, and how many there are. */
  firstPlace: number;
  total: number;
};

/** The ingredients of one category, to be put in order. */
export function IngredientTable({
  ingredients,
  categories,
  repeatedCodes,
  firstPlace,
  total,
}: IngredientTableProps) {
  const [ordered, onMove] = useOrdered(ingredients, moveIngredient);
  return (
    <Table>
      <TableCaption>Ingredients in their order</TableCaption>
      <IngredientHead />
      <TableBody>
        {ordered.map((ingredient, index) => (
          <IngredientRow
            key={ingredient.id}
            {...{ ingredient, categories }}
            isCodeRepeated={repeatedCodes.includes(ingredient.code?.toLowerCase() ?? "")}
            order={{
              isFirst: firstPlace + index === 0,
              isLast: firstPlace + index === total - 1,
              onMove: (by) => onMove(ingredient.id, by),
            }}
          />
        ))}
      </TableBody>
    </Table>
  );
}

/** The columns of every list of ingredients. */
export function IngredientHead() {
  return (
    <TableHeader>
      <TableRow>
        <TableHead className="w-16 max-sm:hidden">Code</TableHead>
        <TableHead className="max-sm:pl-4">Name</TableHead>
        <TableHead className="max-xl:hidden">Tags</TableHead>
        <TableHead className="w-20 text-right max-md:hidden">Weight</TableHead>
        <TableHead className="w-16 text-right">Jobs</TableHead>
        <TableHead className="w-10 sm:w-28">
          <span className="sr-only">Actions</span>
        </TableHead>
      </TableRow>
    </TableHeader>
  );
}
