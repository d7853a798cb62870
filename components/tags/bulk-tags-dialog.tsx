"use client";

import { Controller } from "react-hook-form";
import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import type { Selection } from "@/lib/core/list/selection";
import type { ActionResult } from "@/lib/server/action";

type TagLists = { add: string[]; remove: string[] };

export type BulkTagsDialogProps<Query> = {
  selection: Selection<Query>;
  /** What is selected is called: "12 characters". */
  name: string;
  action: (input: Selection<Query> & TagLists) => Promise<ActionResult<unknown>>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Adds tags to several records and takes others away. */
export function BulkTagsDialog<Query>({
  selection,
  name,
  action,
  isOpen,
  onOpenChange,
}: BulkTagsDialogProps<Query>) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: TagLists) => action({ ...selection, ...input }),
    defaultValues: { add: [] as string[], remove: [] as string[] },
    onDone: () => onOpenChange(false),
  });
  const { errors, isDirty } = form.formState;
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Tags of ${name}`}
      size="sm"
      submitLabel="Change tags"
      {...{ isPending, isDirty }}
      onSubmit={submit}
    >
      {(["add", "remove"] as const).map((field) => (
        <Field key={field} label={field === "add" ? "Add" : "Take away"} error={errors[field]?.message}>
          {(control) => (
            <Controller
              control={form.control}
              name={field}
              render={({ field: { value, onChange } }) => (
                <TagField {...control} value={value} onValueChange={onChange} />
              )}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/tags/tag-change").then(({ TagChange }) => TagChange);
