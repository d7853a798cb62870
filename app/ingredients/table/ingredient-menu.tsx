"use client";

import { Pencil } from "lucide-react";
import { useAction } from "@/components/form/use-action";
import { OrderItems, type OrderItemsProps } from "@/components/list/order-items";
import { QuickRuleItems } from "@/components/rules/quick-rule";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem } from "@/components/ui/more-menu";
import { RowMenu } from "@/components/ui/row-menu";
import { duplicateIngredient } from "@/lib/actions/ingredients";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import type { IngredientAct } from "./ingredient-dialogs";
import { MoveToMenu } from "./move-to-menu";

export type IngredientMenuProps = {
  ingredient: IngredientSummary;
  categories: readonly CategorySummary[];
  onAct: (act: IngredientAct) => void;
  onMoveTo: (categoryId: number) => void;
  /** Where the list is in its order. */
  order?: OrderItemsProps;
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
function Items({ ingredient, categories, onAct, onMoveTo, order }: IngredientMenuProps) {
  const { id } = ingredient;
  const [duplicate] = useAction(duplicateIngredient);
  return (
    <>
      <DropdownMenuItem onSelect={() => onAct({ kind: "edit", ingredient })}>
        <Pencil aria-hidden />
        Edit
      </DropdownMenuItem>
      <DuplicateItem onSelect={() => void duplicate({ id })} />
      {order && <OrderItems {...order} />}
      <MoveToMenu
        categories={categories.filter((category) => category.id !== ingredient.categoryId)}
        onChoose={onMoveTo}
      />
      <QuickRuleItems onChoose={(type) => onAct({ kind: type, ingredient })} />
      <DropdownMenuSeparator />
      <DeleteItem onSelect={() => onAct({ kind: "delete", ingredient })} />
    </>
  );
}
