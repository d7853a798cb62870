"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { useActionForm } from "@/components/form/use-action-form";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";
import { createProject } from "@/lib/actions/projects";
import { blankProject } from "@/lib/core/projects/blank-project";
import { ProjectFields } from "./project-fields";

/** The button, and the dialog it opens; `n` presses it. */
export function NewProject() {
  const dialog = useUrlDialog("new");
  return (
    <>
      <Button variant="primary" shortcut="new" onClick={dialog.open}>
        New project
      </Button>
      <NewProjectDialog key={dialog.key} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
    </>
  );
}

/** Opens the same dialog from the empty list. */
export function CreateFirstProject() {
  const { open } = useUrlDialog("new");
  return (
    <Button variant="primary" onClick={open}>
      Create the first project
    </Button>
  );
}

type NewProjectDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

function NewProjectDialog({ isOpen, onOpenChange }: NewProjectDialogProps) {
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
