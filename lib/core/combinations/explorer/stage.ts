// The rule: a cell shows how far the furthest of its jobs has come. One that failed is no further than planned.

import type { JobStatus } from "@/lib/core/jobs/schema";

/** From nothing on; the place in this list is how far it is. */
export const stages = ["untried", "planned", "in_progress", "rendered", "complete"] as const;
export type Stage = (typeof stages)[number];

export const stageLabels: Record<Stage, string> = {
  untried: "Untried",
  planned: "Planned",
  in_progress: "In progress",
  rendered: "Rendered",
  complete: "Complete",
};

const FAR: Record<JobStatus, number> = { failed: 1, planned: 1, in_progress: 2, rendered: 3, complete: 4 };

/** The place in `stages`. */
export function stageOf(status: JobStatus): number {
  return FAR[status];
}
