"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { updateProject } from "@/lib/actions/projects";
import type { ProjectRecord } from "@/lib/server/projects/queries";
import { ProjectFields, type ProjectFormValues } from "../project-fields";

export type EditProjectProps = {
  project: ProjectRecord;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Everything but its jobs, which are changed on the page itself. */
export function EditProject({ project, isOpen, onOpenChange }: EditProjectProps) {
  const { id, name, description, status, notes } = project;
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: ProjectFormValues) => updateProject({ ...input, id }),
    defaultValues: { name, description, status, notes },
    onDone: () => onOpenChange(false),
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Edit ${name}`}
      submitLabel="Save"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <ProjectFields form={form} />
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/projects/schema").then(({ ProjectInput }) => ProjectInput);
