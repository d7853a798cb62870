"use client";

import { useEffect, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { IngredientFields, type IngredientFormValues } from "@/components/ingredients/ingredient-fields";
import { MoveEffectList, readMoveEffects } from "@/components/ingredients/use-move";
import { updateIngredient } from "@/lib/actions/ingredients";
import { hasEffects, type MoveEffects } from "@/lib/core/ingredients/move-effects";
import type { IngredientRecord } from "@/lib/server/ingredients/queries";

export type EditIngredientProps = {
  ingredient: Pick<
    IngredientRecord,
    "id" | "name" | "code" | "categoryId" | "description" | "promptFragment" | "weight" | "tags"
  >;
  categories: readonly { id: number; name: string }[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function EditIngredient({ ingredient, categories, isOpen, onOpenChange }: EditIngredientProps) {
  const { id, name, code, categoryId, description, promptFragment, weight, tags } = ingredient;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: IngredientFormValues) => updateIngredient({ ...input, id }),
    defaultValues: { name, code, categoryId, description, promptFragment, weight, tags: [...tags] },
    onDone: () => onOpenChange(false),
  });
  const chosenId = Number(form.watch("categoryId"));
  const effects = useMoveEffects(id, chosenId === categoryId ? null : chosenId);
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Edit ${name}`}
      submitLabel="Save"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <IngredientFields
        form={form}
        categories={categories}
        ownId={id}
        categoryNote={effects && hasEffects(effects) && <MoveEffectList effects={effects} />}
      />
    </FormDialog>
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
