// The rule: what is done to several projects at once is one change.

import { z } from "zod";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { ProjectDeletion } from "@/lib/core/projects/deletion";
import { ProjectListQuery } from "@/lib/core/projects/list";
import { ProjectStatus } from "@/lib/core/projects/schema";

export const ProjectSelection = selectionOf(ProjectListQuery);
export type ProjectSelection = z.infer<typeof ProjectSelection>;

export const ProjectsStatus = ProjectSelection.and(z.object({ status: ProjectStatus }));
export type ProjectsStatus = z.infer<typeof ProjectsStatus>;

export const ProjectsArchival = ProjectSelection.and(z.object({ isArchived: z.boolean() }));
export type ProjectsArchival = z.infer<typeof ProjectsArchival>;

export const ProjectsDeletion = ProjectSelection.and(ProjectDeletion.pick({ mode: true }));
export type ProjectsDeletion = z.infer<typeof ProjectsDeletion>;
