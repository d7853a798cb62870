"use client";

import { useMemo } from "react";
import { Controller } from "react-hook-form";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { chooseBackupFolder } from "@/lib/actions/backups";
import { AsItCame } from "./as-it-came";
import { SaveRow } from "./save-row";

/** A folder for backups, best on another disk; empty is the data folder's own. */
export function BackupFolderForm({ path }: { path: string }) {
  const stored = useMemo(() => ({ path }), [path]);
  const { form, submit, ...state } = useEditInPlace({
    schema: loadSchema,
    action: chooseBackupFolder,
    stored,
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Controller
        control={form.control}
        name="path"
        render={({ field, fieldState }) => (
          <FolderPathField
            label="Folder for backups"
            hint="On the machine that the app runs on, best on another disk. Empty: in the data folder. It belongs to this machine and stays out of exports; backups that there are stay where they are."
            value={field.value}
            onValueChange={field.onChange}
            error={fieldState.error?.message}
            isOptional
            aside={
              field.value !== "" && <AsItCame label="Folder for backups" onReset={() => field.onChange("")} />
            }
          />
        )}
      />
      <SaveRow name="folder for backups" {...state} />
    </form>
  );
}

const loadSchema = () =>
  import("@/lib/core/backups/schema").then(({ BackupFolderInput }) => BackupFolderInput);
