"use client";

import { useEffect, useState } from "react";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import {
  IngredientFields,
  type IngredientForm,
  type IngredientFormValues,
} from "@/components/ingredients/ingredient-fields";
import { MoveEffectList, readMoveEffects } from "@/components/ingredients/use-move";
import { updateIngredient } from "@/lib/actions/ingredients";
import { hasEffects, type MoveEffects } from "@/lib/core/ingredients/move-effects";
import type { IngredientRecord } from "@/lib/server/ingredients/queries";

export type EditIngredientProps = DialogState & {
  ingredient: Pick<
    IngredientRecord,
    "id" | "name" | "code" | "categoryId" | "description" | "promptFragment" | "weight" | "tags"
  >;
  categories: readonly { id: number; name: string }[];
};

export function EditIngredient({ ingredient, categories, ...dialog }: EditIngredientProps) {
  const { id, name, code, categoryId, description, promptFragment, weight, tags } = ingredient;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      submitLabel="Save"
      schema={loadSchema}
      action={(input: IngredientFormValues) => updateIngredient({ ...input, id })}
      defaultValues={{ name, code, categoryId, description, promptFragment, weight, tags: [...tags] }}
    >
      {(form) => <Fields {...{ form, ingredient, categories }} />}
    </ActionFormDialog>
  );
}

type FieldsProps = Pick<EditIngredientProps, "ingredient" | "categories"> & { form: IngredientForm };

/** The fields, with what another category would change. */
function Fields({ form, ingredient: { id, categoryId }, categories }: FieldsProps) {
  const chosenId = Number(form.watch("categoryId"));
  const effects = useMoveEffects(id, chosenId === categoryId ? null : chosenId);
  return (
    <IngredientFields
      form={form}
      categories={categories}
      ownId={id}
      categoryNote={effects && hasEffects(effects) && <MoveEffectList effects={effects} />}
    />
  );
}

/** What the other category would change, said while it is being chosen. */
function useMoveEffects(id: number, categoryId: number | null): MoveEffects | null {
  const [effects, setEffects] = useState<MoveEffects | null>(null);
  useEffect(() => {
    setEffects(null);
    if (categoryId === null) return;
    const leaving = new AbortController();
    readMoveEffects({ ids: [id] }, categoryId, leaving.signal).then(setEffects, () => undefined);
    return () => leaving.abort();
  }, [id, categoryId]);
  return effects;
}

const loadSchema = () =>
  import("@/lib/core/ingredients/schema").then(({ IngredientInput }) => IngredientInput);
