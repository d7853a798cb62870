"use client";

import { OrderedJobs } from "@/components/jobs/ordered-jobs";
import { moveClipJob, unlinkClipJobs } from "@/lib/actions/top-layer";
import type { ClipJobLine } from "@/lib/server/top-layer/record";

export type ClipJobsProps = { clipId: number; jobs: readonly ClipJobLine[] };

/** The jobs of a clip in its order. */
export function ClipJobs({ clipId, jobs }: ClipJobsProps) {
  return (
    <OrderedJobs
      jobs={jobs}
      noun="clip"
      move={({ id, by }) => moveClipJob({ id: clipId, memberId: id, by })}
      unlink={(jobId) => unlinkClipJobs({ id: clipId, jobIds: [jobId] })}
    />
  );
}
