"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { createOutputType } from "@/lib/actions/output-types";
import { blankOutputType } from "@/lib/core/output-types/blank-output-type";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { OutputTypeFields } from "./output-type-fields";

export type NewOutputTypeProps = { categories: readonly CategorySummary[] };

export type NewOutputTypeDialogProps = NewOutputTypeProps & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function NewOutputTypeDialog({ categories, isOpen, onOpenChange }: NewOutputTypeDialogProps) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: createOutputType,
    defaultValues: blankOutputType,
    onDone: () => onOpenChange(false),
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New output type"
      description="Something you deliver. Only the name is needed; the rest can wait."
      submitLabel="Create output type"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <OutputTypeFields form={form} categories={categories} />
    </FormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/output-types/schema").then(({ OutputTypeInput }) => OutputTypeInput);
