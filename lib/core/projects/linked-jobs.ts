// The rule: a job can be part of any number of projects; in each of them the jobs have an order of their own.

import { z } from "zod";
import { ProjectStatus } from "@/lib/core/projects/schema";
import { id, orderedIds } from "@/lib/core/schema/fields";

export const ProjectJobs = z.object({
  id,
  jobIds: orderedIds(5000).refine((ids) => ids.length > 0, "Choose at least one job."),
});
export type ProjectJobs = z.infer<typeof ProjectJobs>;

/** One of its jobs, some places up or down. */
export const ProjectJobStep = z.object({
  id,
  jobId: id,
  by: z.number().int().min(-1_000_000).max(1_000_000),
});
export type ProjectJobStep = z.infer<typeof ProjectJobStep>;

export const ProjectStatusChange = z.object({ id, status: ProjectStatus });
export type ProjectStatusChange = z.infer<typeof ProjectStatusChange>;
