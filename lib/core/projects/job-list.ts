// The rule: a project's page shows its jobs as the list of all jobs does. Their sort and place stand in its address beside the list of
// projects that it was opened from, which has a sort of its own.

import { z } from "zod";
import { type JobListQuery, jobListDefaults } from "@/lib/core/jobs/list";
import { jobSorts } from "@/lib/core/jobs/list-words";
import { choice, listPlace } from "@/lib/core/list/fields";

export const ProjectJobsQuery = z.object({
  jobSort: choice(["place", ...jobSorts]),
  after: listPlace,
  before: listPlace,
});
export type ProjectJobsQuery = z.infer<typeof ProjectJobsQuery>;

export const projectJobsDefaults: ProjectJobsQuery = ProjectJobsQuery.parse({});

/** The same as the list of jobs has it. */
export function jobListOf(projectId: number, { jobSort, after, before }: ProjectJobsQuery): JobListQuery {
  return { ...jobListDefaults, projectId, sort: jobSort, after, before };
}
