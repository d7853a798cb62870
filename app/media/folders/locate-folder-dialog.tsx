"use client";

import { Controller } from "react-hook-form";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { locateFolder } from "@/lib/actions/folders";
import type { FolderLocation } from "@/lib/core/intake/schema";
import type { FolderSummary } from "@/lib/server/folders/queries";

type Values = Omit<FolderLocation, "id">;

/** Tells where a folder is now; all of its files follow at once. */
export function LocateFolderDialog({ folder, ...dialog }: DialogState & { folder: FolderSummary }) {
  const { id, name, path } = folder;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Where is ${name} now?`}
      description={`It was at ${path}. Some of its files are compared before anything is changed.`}
      submitLabel="Use this folder"
      size="lg"
      schema={loadSchema}
      action={(input: Values) => locateFolder({ ...input, id })}
      defaultValues={{ path }}
    >
      {(form) => (
        <Controller
          control={form.control}
          name="path"
          render={({ field: { value, onChange } }) => (
            <FolderPathField
              label="Folder"
              value={value}
              onValueChange={onChange}
              error={form.formState.errors.path?.message}
            />
          )}
        />
      )}
    </ActionFormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/intake/schema").then(({ FolderLocation }) => FolderLocation.omit({ id: true }));
