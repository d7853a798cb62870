"use client";

import type { z } from "zod";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { weighIngredients } from "@/lib/actions/ingredients";
import type { Weight } from "@/lib/core/ingredients/bulk";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import type { Selection } from "@/lib/core/list/selection";

export type BulkWeightProps = {
  selection: Selection<IngredientListQuery>;
  /** "12 ingredients" */
  name: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** One weight for several ingredients. */
export function BulkWeight({ selection, name, isOpen, onOpenChange }: BulkWeightProps) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: z.input<typeof Weight>) => weighIngredients({ ...selection, ...input }),
    defaultValues: { weight: 1 },
    onDone: () => onOpenChange(false),
  });
  const { errors, isDirty } = form.formState;
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Weight of ${name}`}
      size="sm"
      submitLabel="Set weight"
      {...{ isPending, isDirty }}
      onSubmit={submit}
    >
      <Field
        label="Weight"
        hint="The share in weighted rolls: 2 comes twice as often as 1, and 0 is never rolled."
        error={errors.weight?.message}
      >
        {(field) => (
          <Input {...field} {...form.register("weight")} inputMode="decimal" autoComplete="off" autoFocus />
        )}
      </Field>
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/ingredients/bulk").then((module) => module.Weight);
