"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";
import { createOutputType } from "@/lib/actions/output-types";
import { blankOutputType } from "@/lib/core/output-types/blank-output-type";
import type { CategorySummary } from "@/lib/server/categories/queries";
import { OutputTypeFields } from "./output-type-fields";

export type NewOutputTypeProps = { categories: readonly CategorySummary[] };

/** The button, and the dialog it opens; `n` presses it. */
export function NewOutputType({ categories }: NewOutputTypeProps) {
  const dialog = useUrlDialog("new");
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New output type
      </Button>
      <NewOutputTypeDialog
        key={dialog.key}
        categories={categories}
        isOpen={dialog.isOpen}
        onOpenChange={dialog.onOpenChange}
      />
    </>
  );
}

/** Opens the same dialog from the empty list. */
export function CreateFirstOutputType() {
  const { open } = useUrlDialog("new");
  return (
    <Button variant="primary" onClick={open}>
      Create the first output type
    </Button>
  );
}

type NewOutputTypeDialogProps = NewOutputTypeProps & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

function NewOutputTypeDialog({ categories, isOpen, onOpenChange }: NewOutputTypeDialogProps) {
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
