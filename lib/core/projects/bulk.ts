// The rule: what is done to several projects at once is one change.

import { z } from "zod";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { ProjectListQuery } from "@/lib/core/projects/list";
import { ProjectStatus } from "@/lib/core/projects/schema";

export const ProjectsStatus = selectionOf(ProjectListQuery).and(z.object({ status: ProjectStatus }));
export type ProjectsStatus = z.infer<typeof ProjectsStatus>;
