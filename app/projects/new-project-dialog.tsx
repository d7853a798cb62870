"use client";

import type { DialogState } from "@/components/form/action-form-dialog";
import { SplashFormDialog } from "@/components/splash/splash-form-dialog";
import { createProject } from "@/lib/actions/projects";
import { blankProject } from "@/lib/core/projects/blank-project";
import { ProjectFields } from "./project-fields";

export function NewProjectDialog(dialog: DialogState) {
  return (
    <SplashFormDialog
      {...dialog}
      title="New project"
      description="A campaign. Only the name is needed; jobs are added on its page."
      submitLabel="Create project"
      frameClassName="aspect-video"
      schema={loadSchema}
      action={createProject}
      defaultValues={blankProject}
    >
      {(form) => <ProjectFields form={form} />}
    </SplashFormDialog>
  );
}

const loadSchema = () => import("@/lib/core/projects/schema").then(({ ProjectInput }) => ProjectInput);
