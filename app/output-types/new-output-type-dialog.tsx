"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { createOutputType } from "@/lib/actions/output-types";
import { blankOutputType } from "@/lib/core/output-types/blank-output-type";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { OutputTypeFields } from "./output-type-fields";

export type NewOutputTypeProps = { categories: readonly CategorySummary[] };

export function NewOutputTypeDialog({ categories, ...dialog }: NewOutputTypeProps & DialogState) {
  return (
    <ActionFormDialog
      {...dialog}
      title="New output type"
      description="Something you deliver. Only the name is needed; the rest can wait."
      submitLabel="Create output type"
      schema={loadSchema}
      action={createOutputType}
      defaultValues={blankOutputType}
    >
      {(form) => <OutputTypeFields form={form} categories={categories} />}
    </ActionFormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/output-types/schema").then(({ OutputTypeInput }) => OutputTypeInput);
