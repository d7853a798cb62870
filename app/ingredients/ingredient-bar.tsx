"use client";

import { FolderInput, Scale, Tags, Trash2 } from "lucide-react";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { Button } from "@/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from "@/components/ui/dropdown-menu";
import { deleteIngredients } from "@/lib/actions/ingredients";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { BulkTags } from "./bulk-tags";
import { BulkWeight } from "./bulk-weight";
import { ingredientsOf } from "./describe-ingredients";
import { CategoryItems } from "./move-to-menu";

export type IngredientBarProps = {
  ids: number[];
  categories: readonly CategorySummary[];
  moveTo: (ids: number[], name: string, categoryId: number) => void;
  onDone: () => void;
};

/** What can be done to several ingredients at once; each is one change with one Undo. */
export function IngredientBar({ ids, categories, moveTo, onDone }: IngredientBarProps) {
  const [open, setOpen] = useState<"tags" | "weight" | "delete" | null>(null);
  const onOpenChange = (isOpen: boolean) => !isOpen && setOpen(null);
  const name = ingredientsOf(ids.length);
  return (
    <>
      <Button size="sm" onClick={() => setOpen("tags")}>
        <Tags aria-hidden />
        Tags
      </Button>
      <Button size="sm" onClick={() => setOpen("weight")}>
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
          <CategoryItems categories={categories} onChoose={(categoryId) => moveTo(ids, name, categoryId)} />
        </DropdownMenuContent>
      </DropdownMenu>
      <Button size="sm" variant="destructive" onClick={() => setOpen("delete")}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      {open === "tags" && <BulkTags {...{ ids, name, onOpenChange, onDone }} />}
      {open === "weight" && <BulkWeight {...{ ids, name, onOpenChange, onDone }} />}
      <DeleteDialog
        domain="ingredients"
        id={ids[0] ?? 0}
        name={name}
        planUrl={`/api/ingredients/uses?ids=${ids.join(",")}`}
        isOpen={open === "delete"}
        onOpenChange={onOpenChange}
        action={({ mode }) => deleteIngredients({ ids, mode })}
        onDone={onDone}
      />
    </>
  );
}
