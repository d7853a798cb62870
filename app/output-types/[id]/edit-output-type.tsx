"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { updateOutputType } from "@/lib/actions/output-types";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { OutputTypeRecord } from "@/lib/server/output-types/queries";
import { OutputTypeFields } from "../output-type-fields";
import type { OutputTypeFormValues } from "../output-type-form";

export type EditOutputTypeProps = {
  outputType: OutputTypeRecord;
  categories: readonly CategorySummary[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function EditOutputType({ outputType, categories, isOpen, onOpenChange }: EditOutputTypeProps) {
  const { id, name, description, aspectRatio, width, height, seconds, fps } = outputType;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: OutputTypeFormValues) => updateOutputType({ ...input, id }),
    defaultValues: {
      ...{ name, description, aspectRatio, width, height, seconds, fps },
      categoryIds: outputType.categories.map((category) => category.id),
    },
    onDone: () => onOpenChange(false),
  });
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
      <OutputTypeFields form={form} categories={categories} />
    </FormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/output-types/schema").then(({ OutputTypeInput }) => OutputTypeInput);
