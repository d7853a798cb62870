// The rule: what is done to several jobs at once is one change.

import { z } from "zod";
import { JobDeletion } from "@/lib/core/jobs/deletion";
import { JobListQuery } from "@/lib/core/jobs/list";
import { JobInput, JobStatus } from "@/lib/core/jobs/schema";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { requiredId, text } from "@/lib/core/schema/fields";

/** Jobs by their ids, or all of a list. */
export const JobSelection = selectionOf(JobListQuery);
export type JobSelection = z.infer<typeof JobSelection>;

export const JobsStatus = JobSelection.and(z.object({ status: JobStatus }));
export type JobsStatus = z.infer<typeof JobsStatus>;

export const JobsPriority = JobSelection.and(JobInput.pick({ priority: true }));
export type JobsPriority = z.infer<typeof JobsPriority>;

export const JobsPlannedFor = JobSelection.and(JobInput.pick({ plannedFor: true }));
export type JobsPlannedFor = z.infer<typeof JobsPlannedFor>;

export const JobsProject = JobSelection.and(z.object({ projectId: requiredId }));
export type JobsProject = z.infer<typeof JobsProject>;

/** A job without media, prompts and clips is deleted at once; what others have stays, without the job. */
export const JobsDeletion = JobSelection.and(JobDeletion.pick({ mode: true }));
export type JobsDeletion = z.infer<typeof JobsDeletion>;

export const JobNotes = z.object({ id: requiredId, notes: text() });
export type JobNotes = z.infer<typeof JobNotes>;
