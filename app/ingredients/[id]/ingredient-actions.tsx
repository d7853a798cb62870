"use client";

import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import type { EditIngredientProps } from "@/components/ingredients/edit-ingredient";
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
      editDialog={{ load: loadEdit, props: { ingredient, categories } }}
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

const loadEdit = () =>
  import("@/components/ingredients/edit-ingredient").then((module) => module.EditIngredient);
