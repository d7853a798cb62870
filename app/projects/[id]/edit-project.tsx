"use client";

import { ActionFormDialog, type DialogState } from "@/components/form/action-form-dialog";
import { updateProject } from "@/lib/actions/projects";
import { formatDay } from "@/lib/core/text/calendar-day";
import type { ProjectRecord } from "@/lib/server/projects/queries";
import { ProjectFields, type ProjectFormValues } from "../project-fields";

export type EditProjectProps = DialogState & { project: ProjectRecord };

/** Everything but its jobs and its cover, which are changed on the page itself. */
export function EditProject({ project, ...dialog }: EditProjectProps) {
  const { id, name, description, status, notes, targetDate } = project;
  return (
    <ActionFormDialog
      {...dialog}
      title={`Edit ${name}`}
      submitLabel="Save"
      schema={loadSchema}
      action={(input: ProjectFormValues) => updateProject({ ...input, id })}
      defaultValues={{
        ...{ name, description, status, notes },
        targetDate: targetDate ? formatDay(targetDate) : "",
      }}
    >
      {(form) => <ProjectFields form={form} />}
    </ActionFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/projects/schema").then(({ ProjectInput }) => ProjectInput);
