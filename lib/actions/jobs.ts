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
import * as bulk from "@/lib/server/jobs/bulk";
import * as rolled from "@/lib/server/jobs/create-rolled";
import * as jobs from "@/lib/server/jobs/mutations";

export const addJobsToProject = action(JobsProject, bulk.addJobsToProject);
export const createJob = action(JobInput, jobs.createJob);
export const createRolledJobs = action(RolledJobs, rolled.createRolledJobs);
export const deleteJob = action(JobDeletion, jobs.deleteJob);
export const deleteJobs = action(JobsDeletion, bulk.deleteJobs);
export const removeJobsFromProject = action(JobsProject, bulk.removeJobsFromProject);
export const setJobPlannedFor = action(JobsPlannedFor, bulk.setJobPlannedFor);
export const setJobPriority = action(JobsPriority, bulk.setJobPriority);
export const setJobStatus = action(JobsStatus, bulk.setJobStatus);
export const updateJob = action(JobUpdate, jobs.updateJob);
export const updateJobNotes = action(JobNotes, jobs.updateJobNotes);
