// The rule: a project is a named campaign with a status, a day by which it is to be done, and the jobs that belong to it.

import { z } from "zod";
import { projectStatuses } from "@/lib/core/projects/status";
import { id, name, optionalDay, optionalId, orderedIds, text } from "@/lib/core/schema/fields";

export const ProjectStatus = z.enum(projectStatuses, { error: "Choose a status." });
export type ProjectStatus = z.infer<typeof ProjectStatus>;

export const ProjectInput = z.object({
  name: name(),
  description: text(),
  status: ProjectStatus,
  /** Markdown. */
  notes: text(),
  targetDate: optionalDay,
  /** Left out: its cover stays as it is. */
  imageId: optionalId.optional(),
  /** Left out: its jobs stay as they are. */
  jobIds: orderedIds(5000).optional(),
});
export type ProjectInput = z.infer<typeof ProjectInput>;

export const ProjectUpdate = ProjectInput.extend({ id });
export type ProjectUpdate = z.infer<typeof ProjectUpdate>;
