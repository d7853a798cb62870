"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { updateProject } from "@/lib/actions/projects";
import type { ProjectRecord } from "@/lib/server/projects/queries";
import { ProjectFields, type ProjectFormValues } from "../project-fields";

export type EditProjectProps = DialogState & { project: ProjectRecord };

/** Everything but its jobs, which are changed on the page itself. */
export function EditProject({ project, ...dialog }: EditProjectProps) {
  const { id, name, description, status, notes } = project;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      submitLabel="Save"
      schema={loadSchema}
      action={(input: ProjectFormValues) => updateProject({ ...input, id })}
      defaultValues={{ name, description, status, notes }}
    >
      {(form) => <ProjectFields form={form} />}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/projects/schema").then(({ ProjectInput }) => ProjectInput);
