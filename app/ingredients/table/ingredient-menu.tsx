"use client";

import { Pencil } from "lucide-react";
import { useAction } from "@/components/form/use-action";
import { OrderItems } from "@/components/list/order-items";
import { QuickRuleItems } from "@/components/rules/quick-rule";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem } from "@/components/ui/more-menu";
import { RowMenu } from "@/components/ui/row-menu";
import { duplicateIngredient } from "@/lib/actions/ingredients";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import type { Selection } from "@/lib/core/list/selection";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import type { IngredientAct } from "./ingredient-dialogs";
import { MoveToMenu } from "./move-to-menu";

/** What rows ask of their list. They stay the same from one drawing to the next. */
export type IngredientHandlers = {
  ids: () => readonly number[];
  /** What goes along when it is dragged: the selection, if it is in it. */
  dragged: (id: number) => Selection<IngredientListQuery>;
  onMove: (id: number, by: number) => void;
  onSelect: (id: number, isRange: boolean) => void;
  onMoveTo: (ingredient: IngredientSummary, categoryId: number) => void;
  onAct: (act: IngredientAct) => void;
};

export type IngredientMenuProps = {
  ingredient: IngredientSummary;
  categories: readonly CategorySummary[];
  handlers: IngredientHandlers;
  isOrdered: boolean;
  isFirst: boolean;
  isLast: boolean;
};

/** What can be done with an ingredient, at the end of its line. */
export function IngredientMenu(props: IngredientMenuProps) {
  return (
    <RowMenu label={`Actions for ${props.ingredient.name}`} buttonClassName="menu-dots">
      <Items {...props} />
    </RowMenu>
  );
}

/** Apart, so that a line costs nothing of it before its menu opens. */
function Items({ ingredient, categories, handlers, isOrdered, isFirst, isLast }: IngredientMenuProps) {
  const { id } = ingredient;
  const [duplicate] = useAction(duplicateIngredient);
  return (
    <>
      <DropdownMenuItem onSelect={() => handlers.onAct({ kind: "edit", ingredient })}>
        <Pencil aria-hidden />
        Edit
      </DropdownMenuItem>
      <DuplicateItem onSelect={() => void duplicate({ id })} />
      {isOrdered && <OrderItems {...{ isFirst, isLast }} onMove={(by) => handlers.onMove(id, by)} />}
      <MoveToMenu
        categories={categories.filter((category) => category.id !== ingredient.categoryId)}
        onChoose={(categoryId) => handlers.onMoveTo(ingredient, categoryId)}
      />
      <QuickRuleItems onChoose={(type) => handlers.onAct({ kind: type, ingredient })} />
      <DropdownMenuSeparator />
      <DeleteItem onSelect={() => handlers.onAct({ kind: "delete", ingredient })} />
    </>
  );
}
