"use client";

import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import { EditIngredient, type EditIngredientProps } from "@/components/ingredients/edit-ingredient";
import { QuickRuleItems, useQuickRule } from "@/components/rules/quick-rule";
import { deleteIngredient, duplicateIngredient } from "@/lib/actions/ingredients";

export type IngredientActionsProps = RecordPlace & Pick<EditIngredientProps, "ingredient" | "categories">;

export function IngredientActions({ ingredient, categories, ...place }: IngredientActionsProps) {
  const { id, name, categoryId } = ingredient;
  const [onRule, ruleDialog] = useQuickRule({ kind: "ingredient", id }, name);
  return (
    <RecordActions
      {...{ id, name, ...place }}
      noun="ingredient"
      domain="ingredients"
      editDialog={(dialog) => <EditIngredient {...{ ingredient, categories }} {...dialog} />}
      isEditPrimary
      duplicate={duplicateIngredient}
      menuItems={<QuickRuleItems onChoose={onRule} />}
      deletion={deleteIngredient}
      staying="rest"
      listHref={`/ingredients${place.search || `?category=${categoryId}`}`}
    >
      {ruleDialog}
    </RecordActions>
  );
}
