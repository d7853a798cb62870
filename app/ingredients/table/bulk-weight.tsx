"use client";

import type { z } from "zod";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { weighIngredients } from "@/lib/actions/ingredients";
import type { Weight } from "@/lib/core/ingredients/bulk";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import type { Selection } from "@/lib/core/list/selection";

export type BulkWeightProps = DialogState & {
  selection: Selection<IngredientListQuery>;
  /** "12 ingredients" */
  name: string;
};

/** One weight for several ingredients. */
export function BulkWeight({ selection, name, ...dialog }: BulkWeightProps) {
  return (
    <ActionFormDialog
      {...dialog}
      title={`Weight of ${name}`}
      size="sm"
      submitLabel="Set weight"
      schema={loadSchema}
      action={(input: z.input<typeof Weight>) => weighIngredients({ ...selection, ...input })}
      defaultValues={{ weight: 1 }}
    >
      {({ register, formState: { errors } }) => (
        <Field
          label="Weight"
          hint="The share in weighted rolls: 2 comes twice as often as 1, and 0 is never rolled."
          error={errors.weight?.message}
        >
          {(field) => (
            <Input {...field} {...register("weight")} inputMode="decimal" autoComplete="off" autoFocus />
          )}
        </Field>
      )}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/ingredients/bulk").then((module) => module.Weight);
