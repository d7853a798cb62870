"use client";

import { useMemo, useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { ingredientColumns } from "@/components/ingredients/ingredient-columns";
import { useMove } from "@/components/ingredients/use-move";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { FoundIngredient } from "@/lib/server/ingredients/queries";
import type { IngredientAct } from "./ingredient-dialogs";
import { IngredientMenu } from "./ingredient-menu";
import { LaterIngredientBar, LaterIngredientDialogs } from "./later-parts";

export type FoundTableProps = {
  ingredients: FoundIngredient[];
  categories: readonly CategorySummary[];
  list: WholeList<IngredientListQuery>;
  /** The same, for the links to single ingredients: `?q=run`. */
  search: string;
};

/** What a search found in all categories; a row can be dragged to another category. */
export function FoundTable({ ingredients, categories, list, search }: FoundTableProps) {
  const columns = useMemo(() => ingredientColumns(search), [search]);
  const [act, setAct] = useState<IngredientAct | null>(null);
  const [moveTo, moveDialog] = useMove();
  return (
    <>
      <DataTable
        name="ingredients"
        label="Found ingredients"
        rows={ingredients}
        columns={columns}
        nameOf={({ name }) => name}
        sort={list.query.sort}
        list={list}
        order={{
          list: "ingredients",
          carry: (id, selected) => ({
            selection: selected ?? { ids: [id] },
            name: ingredients.find((one) => one.id === id)?.name ?? "",
          }),
        }}
        rowMenu={(ingredient) => (
          <IngredientMenu
            {...{ ingredient, categories }}
            onAct={setAct}
            onMoveTo={(categoryId) => moveTo({ ids: [ingredient.id] }, ingredient.name, categoryId)}
          />
        )}
        renderActions={(selection, clear) => (
          <LaterIngredientBar {...{ selection, ingredients, categories, moveTo }} onDone={clear} />
        )}
      />
      {act && (
        <LaterIngredientDialogs
          key={`${act.kind} ${act.ingredient.id}`}
          act={act}
          categories={categories}
          onClose={() => setAct(null)}
        />
      )}
      {moveDialog}
    </>
  );
}
