"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { EditIngredient } from "@/components/ingredients/edit-ingredient";
import { QuickRuleDialog } from "@/components/rules/quick-rule-dialog";
import { toast } from "@/components/ui/toast";
import { deleteIngredient } from "@/lib/actions/ingredients";
import type { RuleType } from "@/lib/core/rules/kinds";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { IngredientRecord, IngredientSummary } from "@/lib/server/ingredients/queries";

/** What was chosen in a line's menu. */
export type IngredientAct = { kind: "edit" | "delete" | RuleType; ingredient: IngredientSummary };

export type IngredientDialogsProps = {
  act: IngredientAct;
  categories: readonly CategorySummary[];
  onClose: () => void;
};

/** The dialogs of a list: one for all of its lines. */
export function IngredientDialogs({
  act: { kind, ingredient },
  categories,
  onClose,
}: IngredientDialogsProps) {
  const { id, name } = ingredient;
  const onOpenChange = (isOpen: boolean) => !isOpen && onClose();
  const record = useRecord(kind === "edit" ? id : null, onClose);
  if (kind === "delete")
    return (
      <DeleteDialog
        domain="ingredients"
        {...{ id, name }}
        isOpen
        onOpenChange={onOpenChange}
        action={deleteIngredient}
      />
    );
  if (kind !== "edit")
    return <QuickRuleDialog type={kind} source={{ kind: "ingredient", id }} {...{ name, onClose }} />;
  return (
    record && (
      <EditIngredient ingredient={record} categories={categories} isOpen onOpenChange={onOpenChange} />
    )
  );
}

/** With all that a line does not have: the whole description and the prompt fragment. */
function useRecord(id: number | null, onFail: () => void): IngredientRecord | null {
  const [record, setRecord] = useState<IngredientRecord | null>(null);
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    if (id === null) return;
    const leaving = new AbortController();
    fetch(`/api/ingredients/${id}`, { signal: leaving.signal })
      .then(async (response) => {
        const body = await response.json();
        if (response.ok) return setRecord(body);
        toast.error(body.error.message);
        fail();
      })
      .catch(() => {
        if (leaving.signal.aborted) return;
        toast.error("The app's server does not answer. Is it still running?");
        fail();
      });
    return () => leaving.abort();
  }, [id]);
  return record;
}
