"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { updateOutputType } from "@/lib/actions/output-types";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { OutputTypeRecord } from "@/lib/server/output-types/queries";
import { OutputTypeFields } from "../output-type-fields";
import type { OutputTypeFormValues } from "../output-type-form";

export type EditOutputTypeProps = DialogState & {
  outputType: OutputTypeRecord;
  categories: readonly CategorySummary[];
};

export function EditOutputType({ outputType, categories, ...dialog }: EditOutputTypeProps) {
  const { id, name, description, aspectRatio, width, height, seconds, fps } = outputType;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      submitLabel="Save"
      schema={loadSchema}
      action={(input: OutputTypeFormValues) => updateOutputType({ ...input, id })}
      defaultValues={{
        ...{ name, description, aspectRatio, width, height, seconds, fps },
        categoryIds: outputType.categories.map((category) => category.id),
      }}
    >
      {(form) => <OutputTypeFields form={form} categories={categories} />}
    </ActionFormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/output-types/schema").then(({ OutputTypeInput }) => OutputTypeInput);
