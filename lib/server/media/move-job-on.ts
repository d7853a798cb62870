import type { JobStatus } from "@/lib/core/jobs/schema";
import { statusWithMedia } from "@/lib/core/jobs/status";
import { recordStatus } from "../jobs/record-status";
import type { Tx } from "../tx";

/** A file has come to a job: one that was still to be made is now rendered, or complete when the person says so. */
export async function moveJobOn(
  tx: Tx,
  { id, status }: { id: number; status: JobStatus },
  isComplete = false,
): Promise<void> {
  await recordStatus(tx, [id], isComplete ? "complete" : statusWithMedia(status));
}
