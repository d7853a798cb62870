"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { EditIngredient, type EditIngredientProps } from "@/components/ingredients/edit-ingredient";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { QuickRuleItems, useQuickRule } from "@/components/rules/quick-rule";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteIngredient, duplicateIngredient } from "@/lib/actions/ingredients";

export type IngredientActionsProps = Pick<EditIngredientProps, "ingredient" | "categories"> & {
  /** What was searched for, as the end of an address, and the neighbours in it. */
  search: string;
  previous: number | null;
  next: number | null;
};

/** What can be done with an ingredient, at the top right of its page. */
export function IngredientActions({
  ingredient,
  categories,
  search,
  previous,
  next,
}: IngredientActionsProps) {
  const { id, name, categoryId } = ingredient;
  const router = useRouter();
  const edit = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [duplicate] = useAction(duplicateIngredient);
  const [onRule, ruleDialog] = useQuickRule({ kind: "ingredient", id }, name);
  const onDuplicate = async () => {
    const result = await duplicate({ id });
    if (result.ok) router.push(`/ingredients/${result.data.id}`);
  };
  useShortcut("edit", edit.open, "Edit this ingredient");
  const hrefOf = (neighbour: number | null) =>
    neighbour === null ? null : `/ingredients/${neighbour}${search}`;
  return (
    <>
      <NeighbourLinks noun="ingredient" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <MoreMenu>
        <DuplicateItem onSelect={onDuplicate} />
        <QuickRuleItems onChoose={onRule} />
        <DropdownMenuSeparator />
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      <Button variant="primary" shortcut="edit" onClick={edit.open}>
        Edit
      </Button>
      <EditIngredient
        key={edit.key}
        {...{ ingredient, categories }}
        isOpen={edit.isOpen}
        onOpenChange={edit.onOpenChange}
      />
      {ruleDialog}
      <DeleteDialog
        domain="ingredients"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteIngredient}
        onDone={(mode) =>
          mode !== "rest" && router.push(`/ingredients${search || `?category=${categoryId}`}`)
        }
      />
    </>
  );
}
