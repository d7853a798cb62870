"use client";

import { useCallback } from "react";
import { AddJobs } from "@/components/jobs/add-jobs";
import type { FoundJob } from "@/components/jobs/use-job-search";
import { linkJobs } from "@/lib/actions/projects";

export type LinkJobsProps = { project: { id: number; name: string } };

/** The button, and the dialog in which jobs are found and added to a project. */
export function LinkJobs({ project: { id, name } }: LinkJobsProps) {
  const isLinked = useCallback((job: FoundJob) => job.projects.some((project) => project.id === id), [id]);
  return (
    <AddJobs
      {...{ name, isLinked }}
      linkedWord="in this project"
      action={(jobIds) => linkJobs({ id, jobIds })}
    />
  );
}
