"use client";

import { Copy, Ellipsis, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { EditIngredient, type EditIngredientProps } from "@/components/ingredients/edit-ingredient";
import { QuickRuleItems, useQuickRule } from "@/components/rules/quick-rule";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { deleteIngredient, duplicateIngredient } from "@/lib/actions/ingredients";

export type IngredientActionsProps = Pick<EditIngredientProps, "ingredient" | "categories">;

/** What can be done with an ingredient, at the top right of its page. */
export function IngredientActions({ ingredient, categories }: IngredientActionsProps) {
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
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="icon" aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuItem onSelect={onDuplicate}>
            <Copy aria-hidden />
            Duplicate
          </DropdownMenuItem>
          <QuickRuleItems onChoose={onRule} />
          <DropdownMenuSeparator />
          <DropdownMenuItem variant="destructive" onSelect={() => setIsDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
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
        onDone={(mode) => mode !== "rest" && router.push(`/ingredients?category=${categoryId}`)}
      />
    </>
  );
}
