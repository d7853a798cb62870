"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { TagField } from "@/components/tags/tag-field";
import type { Selection } from "@/lib/core/list/selection";
import type { ActionResult } from "@/lib/server/action";

type TagLists = { add: string[]; remove: string[] };

export type BulkTagsDialogProps<Query> = DialogState & {
  selection: Selection<Query>;
  /** What is selected is called: "12 characters". */
  name: string;
  action: (input: Selection<Query> & TagLists) => Promise<ActionResult<unknown>>;
};

/** Adds tags to several records and takes others away. */
export function BulkTagsDialog<Query>({ selection, name, action, ...dialog }: BulkTagsDialogProps<Query>) {
  return (
    <ActionFormDialog
      {...dialog}
      title={`Tags of ${name}`}
      size="sm"
      submitLabel="Change tags"
      schema={loadSchema}
      action={(input: TagLists) => action({ ...selection, ...input })}
      defaultValues={NO_TAGS}
    >
      {({ control, formState: { errors } }) => (
        <>
          <TagField label="Add" control={control} name="add" error={errors.add?.message} />
          <TagField label="Take away" control={control} name="remove" error={errors.remove?.message} />
        </>
      )}
    </ActionFormDialog>
  );
}

const NO_TAGS: TagLists = { add: [], remove: [] };

const loadSchema = () => import("@/lib/core/tags/tag-change").then(({ TagChange }) => TagChange);
