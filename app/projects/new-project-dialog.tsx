"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { createProject } from "@/lib/actions/projects";
import { blankProject } from "@/lib/core/projects/blank-project";
import { ProjectFields } from "./project-fields";

export type NewProjectDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export function NewProjectDialog({ isOpen, onOpenChange }: NewProjectDialogProps) {
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: createProject,
    defaultValues: blankProject,
    onDone: () => onOpenChange(false),
  });
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New project"
      description="A campaign. Only the name is needed; jobs are added on its page."
      submitLabel="Create project"
      isPending={isPending}
      isDirty={form.formState.isDirty}
      onSubmit={submit}
    >
      <ProjectFields form={form} />
    </FormDialog>
  );
}

const loadSchema = () => import("@/lib/core/projects/schema").then(({ ProjectInput }) => ProjectInput);
