import type { JobStatus } from "@/lib/core/jobs/schema";
import { statusWithMedia } from "@/lib/core/jobs/status";
import { recordStatus } from "../jobs/record-status";
import type { Tx } from "../tx";

type MovedJob = { id: number; status: JobStatus };

/** A file has come to a job: one that was still to be made is now rendered, or complete when the person says so. */
export function moveJobOn(tx: Tx, job: MovedJob, isComplete = false): Promise<void> {
  return moveJobsOn(tx, [job], isComplete);
}

export async function moveJobsOn(tx: Tx, jobs: readonly MovedJob[], isComplete = false): Promise<void> {
  const idsOf = new Map<JobStatus, number[]>();
  for (const { id, status } of jobs) {
    const to = isComplete ? "complete" : statusWithMedia(status);
    idsOf.set(to, [...(idsOf.get(to) ?? []), id]);
  }
  for (const [to, ids] of idsOf) await recordStatus(tx, ids, to);
}
