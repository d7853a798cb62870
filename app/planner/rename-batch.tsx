"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { renameBatch } from "@/lib/actions/batches";

export type RenameBatchProps = {
  batch: { id: number; name: string };
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function RenameBatch({ batch, isOpen, onOpenChange }: RenameBatchProps) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: renameBatch,
    defaultValues: batch,
    onDone: () => onOpenChange(false),
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Rename ${batch.name}`}
      size="sm"
      submitLabel="Rename"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <Field label="Name" isRequired error={form.formState.errors.name?.message}>
        {(field) => (
          <Input
            {...field}
            {...form.register("name")}
            autoComplete="off"
            autoFocus
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/batches/schema").then(({ BatchRename }) => BatchRename);
