"use client";

import { FolderInput, Scale } from "lucide-react";
import { BulkDelete } from "@/components/data-table/bulk-delete";
import { useDialog } from "@/components/form/use-dialog";
import { BulkTags } from "@/components/tags/bulk-tags";
import { Button } from "@/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from "@/components/ui/dropdown-menu";
import { deleteIngredients, tagIngredients } from "@/lib/actions/ingredients";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import { describeSelection, nameIn, type Selection } from "@/lib/core/list/selection";
import { nouns } from "@/lib/core/text/nouns";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import { BulkWeight } from "./bulk-weight";
import { CategoryItems } from "./move-to-menu";

export type IngredientBarProps = {
  selection: Selection<IngredientListQuery>;
  /** Those of the page. */
  ingredients: readonly IngredientSummary[];
  categories: readonly CategorySummary[];
  moveTo: (selection: Selection<IngredientListQuery>, name: string, categoryId: number) => void;
  onDone: () => void;
};

/** What can be done to several ingredients at once; each is one change with one Undo. */
export function IngredientBar({ selection, ingredients, categories, moveTo, onDone }: IngredientBarProps) {
  const weight = useDialog();
  const name = describeSelection(selection, nouns.ingredient, nameIn(ingredients));
  return (
    <>
      <BulkTags {...{ selection, name }} action={tagIngredients} />
      <Button size="sm" onClick={weight.open}>
        <Scale aria-hidden />
        Weight
      </Button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="sm">
            <FolderInput aria-hidden />
            Move to
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" side="top" className="max-h-80 max-w-64 overflow-y-auto">
          <CategoryItems
            categories={categories}
            onChoose={(categoryId) => moveTo(selection, name, categoryId)}
          />
        </DropdownMenuContent>
      </DropdownMenu>
      <BulkDelete domain="ingredients" {...{ selection, name, onDone }} action={deleteIngredients} />
      <BulkWeight
        key={weight.key}
        {...{ selection, name }}
        isOpen={weight.isOpen}
        onOpenChange={weight.onOpenChange}
      />
    </>
  );
}
