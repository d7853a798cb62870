"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createSavedFilter, updateSavedFilter } from "@/lib/actions/saved-filters";
import type { SavedFilterSummary } from "@/lib/server/saved-filters/queries";

export type SaveFilterDialogProps = DialogState & {
  /** The one that gets another name; null saves what is asked now. */
  filter: SavedFilterSummary | null;
  query: string;
};

export function SaveFilterDialog({ filter, query, ...dialog }: SaveFilterDialogProps) {
  return (
    <ActionFormDialog
      {...dialog}
      size="sm"
      title={filter ? `Rename ${filter.name}` : "Save this search"}
      submitLabel={filter ? "Rename" : "Save"}
      schema={loadSchema}
      action={({ name }) =>
        filter ? updateSavedFilter({ id: filter.id, name }) : createSavedFilter({ name, query })
      }
      defaultValues={{ name: filter?.name ?? "" }}
    >
      {({ register, formState: { errors } }) => (
        <Field label="Name" isRequired error={errors.name?.message}>
          {(field) => <Input {...field} {...register("name")} autoComplete="off" autoFocus />}
        </Field>
      )}
    </ActionFormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/saved-filters/schema").then(({ SavedFilterName }) => SavedFilterName);
