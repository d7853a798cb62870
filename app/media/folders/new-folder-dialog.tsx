"use client";

import { Controller } from "react-hook-form";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { createFolder } from "@/lib/actions/folders";
import { blankFolder } from "@/lib/core/intake/blank-folder";
import { FolderFields } from "./folder-fields";
import { ModeField } from "./mode-field";

export function NewFolderDialog(dialog: DialogState) {
  return (
    <ActionFormDialog
      {...dialog}
      title="New folder"
      description="Its files come into the library in the background; a file whose name holds a job's code, such as J0042, goes to that job."
      submitLabel="Add folder"
      size="lg"
      schema={loadSchema}
      action={createFolder}
      defaultValues={blankFolder}
    >
      {(form) => (
        <>
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
          <ModeField registration={form.register("mode")} />
          <FolderFields form={form} project={null} />
        </>
      )}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/intake/schema").then(({ FolderInput }) => FolderInput);
