"use server";

import {
  JobNotes,
  JobsDeletion,
  JobsPlannedFor,
  JobsPriority,
  JobsProject,
  JobsStatus,
} from "@/lib/core/jobs/bulk";
import { JobDeletion } from "@/lib/core/jobs/deletion";
import { RolledJobs } from "@/lib/core/jobs/rolled";
import { JobInput, JobUpdate } from "@/lib/core/jobs/schema";
import { action } from "@/lib/server/action";
import * as rolled from "@/lib/server/jobs/create-rolled";
import * as jobs from "@/lib/server/jobs/mutations";

export const addJobsToProject = action(JobsProject, jobs.addJobsToProject);
export const createJob = action(JobInput, jobs.createJob);
export const createRolledJobs = action(RolledJobs, rolled.createRolledJobs);
export const deleteJob = action(JobDeletion, jobs.deleteJob);
export const deleteJobs = action(JobsDeletion, jobs.deleteJobs);
export const removeJobsFromProject = action(JobsProject, jobs.removeJobsFromProject);
export const setJobPlannedFor = action(JobsPlannedFor, jobs.setJobPlannedFor);
export const setJobPriority = action(JobsPriority, jobs.setJobPriority);
export const setJobStatus = action(JobsStatus, jobs.setJobStatus);
export const updateJob = action(JobUpdate, jobs.updateJob);
export const updateJobNotes = action(JobNotes, jobs.updateJobNotes);
