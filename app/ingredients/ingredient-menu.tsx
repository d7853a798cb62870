"use client";

import { ArrowDown, ArrowUp, Ellipsis, FolderInput, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { EditIngredient } from "@/components/ingredients/edit-ingredient";
import { explainCategoryChange } from "@/components/ingredients/explain-category-change";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { CategoryDot } from "@/components/ui/category-dot";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuSub,
  DropdownMenuSubContent,
  DropdownMenuSubTrigger,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { deleteIngredient, moveIngredientToCategory } from "@/lib/actions/ingredients";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";

/** Where it stands in its category, and how it is moved there. */
export type IngredientOrder = { isFirst: boolean; isLast: boolean; onMove: (by: number) => void };

export type IngredientMenuProps = {
  ingredient: IngredientSummary;
  categories: readonly CategorySummary[];
  /** Left out where several categories are shown. */
  order?: IngredientOrder;
};

/** What can be done with an ingredient, at the end of its line. */
export function IngredientMenu({ ingredient, categories, order }: IngredientMenuProps) {
  const { id, name, categoryId, jobCount } = ingredient;
  const edit = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [target, setTarget] = useState<CategorySummary | null>(null);
  const [moveTo, isMoving] = useAction(moveIngredientToCategory);
  const own = categories.find((category) => category.id === categoryId);
  const others = categories.filter((category) => category.id !== categoryId);

  const onMoveTo = async (category: CategorySummary) => {
    await moveTo({ id, categoryId: category.id });
    setTarget(null);
  };
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuItem onSelect={edit.open}>
            <Pencil aria-hidden />
            Edit
          </DropdownMenuItem>
          {order && (
            <>
              <DropdownMenuItem kbd="Alt ↑" disabled={order.isFirst} onSelect={() => order.onMove(-1)}>
                <ArrowUp aria-hidden />
                Move up
              </DropdownMenuItem>
              <DropdownMenuItem kbd="Alt ↓" disabled={order.isLast} onSelect={() => order.onMove(1)}>
                <ArrowDown aria-hidden />
                Move down
              </DropdownMenuItem>
            </>
          )}
          {others.length > 0 && (
            <DropdownMenuSub>
              <DropdownMenuSubTrigger>
                <FolderInput aria-hidden />
                Move to
              </DropdownMenuSubTrigger>
              <DropdownMenuSubContent className="max-w-64">
                {others.map((category) => (
                  <DropdownMenuItem
                    key={category.id}
                    onSelect={() => (jobCount > 0 ? setTarget(category) : void onMoveTo(category))}
                  >
                    <span className="grid size-4 place-items-center">
                      <CategoryDot color={category.color} />
                    </span>
                    <span className="truncate">{category.name}</span>
                  </DropdownMenuItem>
                ))}
              </DropdownMenuSubContent>
            </DropdownMenuSub>
          )}
          <DropdownMenuSeparator />
          <DropdownMenuItem variant="destructive" onSelect={() => setIsDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <EditIngredient
        key={edit.key}
        {...{ ingredient, categories }}
        isOpen={edit.isOpen}
        onOpenChange={edit.onOpenChange}
      />
      <ConfirmDialog
        isOpen={target !== null}
        onOpenChange={(isOpen) => !isOpen && setTarget(null)}
        title={`Move ${name} to ${target?.name ?? "another category"}?`}
        description={explainCategoryChange(jobCount, own?.name ?? "its category")}
        confirmLabel={`Move to ${target?.name ?? ""}`}
        isPending={isMoving}
        onConfirm={() => void (target && onMoveTo(target))}
      />
      <DeleteDialog
        domain="ingredients"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteIngredient}
      />
    </>
  );
}
