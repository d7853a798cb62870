// The rule: a combination stands at the last stage that it reached without skipping one: each stage asks for the one before it.

import type { JobStatus } from "@/lib/core/jobs/schema";
import { isMade } from "@/lib/core/jobs/status";

/** In order; every combination that counts is possible. */
export const funnelStages = ["possible", "planned", "rendered", "imported", "complete"] as const;
export type FunnelStage = (typeof funnelStages)[number];

/** What one job brings to its combination; each is asked on its own, so a planned job with a file is imported but not rendered. */
export type JobFlags = {
  /** Its status is rendered or complete. */
  rendered: boolean;
  /** It has a media asset with a file, of any quality, also when its drive is offline. */
  imported: boolean;
  /** One of those assets has complete metadata (`isMetadataComplete`). */
  complete: boolean;
};

export function jobFlags(
  status: JobStatus,
  media: readonly { hasFile: boolean; isMetadataComplete: boolean }[],
): JobFlags {
  const withFile = media.filter((asset) => asset.hasFile);
  return {
    rendered: isMade(status),
    imported: withFile.length > 0,
    complete: withFile.some((asset) => asset.isMetadataComplete),
  };
}

/** The stage of a valid combination, given all the jobs that have it. What one job lacks another may have. */
export function stageOf(jobs: readonly JobFlags[]): FunnelStage {
  if (jobs.length === 0) return "possible";
  if (!jobs.some((job) => job.rendered)) return "planned";
  if (!jobs.some((job) => job.imported)) return "rendered";
  return jobs.some((job) => job.complete) ? "complete" : "imported";
}

/** Whether a combination at `stage` is counted in `counted`: every stage counts those that went further, too. */
export function hasReached(stage: FunnelStage, counted: FunnelStage): boolean {
  return funnelStages.indexOf(stage) >= funnelStages.indexOf(counted);
}
