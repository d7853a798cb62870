// The rule: a job moves from planned to complete, or fails; nothing keeps it from moving back.

/** In the order of the work. */
export const jobStatuses = ["planned", "in_progress", "rendered", "complete", "failed"] as const;

type JobStatus = (typeof jobStatuses)[number];

export const jobStatusLabels: Record<JobStatus, string> = {
  planned: "Planned",
  in_progress: "In progress",
  rendered: "Rendered",
  complete: "Complete",
  failed: "Failed",
};

/** What linking a file does to its job: one that was still to be made is now rendered; others stay as they are. */
export function statusWithMedia(status: JobStatus): JobStatus {
  return status === "planned" || status === "in_progress" ? "rendered" : status;
}

/** True for a job that says it is made: without any file it carries the "no file" mark. */
export function isMade(status: JobStatus): boolean {
  return status === "rendered" || status === "complete";
}
