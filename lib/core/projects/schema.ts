// The rule: a project is a named campaign with a status and the jobs that belong to it.

import { z } from "zod";
import { projectStatuses } from "@/lib/core/projects/status";
import { id, name, orderedIds, text } from "@/lib/core/schema/fields";

export const ProjectStatus = z.enum(projectStatuses, { error: "Choose a status." });
export type ProjectStatus = z.infer<typeof ProjectStatus>;

export const ProjectInput = z.object({
  name: name(),
  description: text(),
  status: ProjectStatus,
  notes: text(),
  /** Left out: its jobs stay as they are. */
  jobIds: orderedIds(5000).optional(),
});
export type ProjectInput = z.infer<typeof ProjectInput>;

export const ProjectUpdate = ProjectInput.extend({ id });
export type ProjectUpdate = z.infer<typeof ProjectUpdate>;
