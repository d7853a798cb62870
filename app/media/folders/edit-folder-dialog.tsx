"use client";

import type { z } from "zod";
import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { updateFolder } from "@/lib/actions/folders";
import type { FolderUpdate } from "@/lib/core/intake/schema";
import type { FolderSummary } from "@/lib/server/folders/queries";
import { FolderFields } from "./folder-fields";

type Values = Omit<z.input<typeof FolderUpdate>, "id">;

export function EditFolderDialog({ folder, ...dialog }: DialogState & { folder: FolderSummary }) {
  const { id, name, includeSubfolders, patterns, isWatched, project } = folder;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      description="What is taken from now on. What came in stays as it is."
      submitLabel="Save"
      schema={loadSchema}
      action={(input: Values) => updateFolder({ ...input, id })}
      defaultValues={{ includeSubfolders, patterns, isWatched, projectId: project?.id ?? null }}
    >
      {(form) => <FolderFields form={form} project={project} />}
    </ActionFormDialog>
  );
}

const loadSchema = () =>
  import("@/lib/core/intake/schema").then(({ FolderUpdate }) => FolderUpdate.omit({ id: true }));
