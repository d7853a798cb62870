// The rule: the words by which a list of jobs is sorted, limited and shown, for screens and addresses alike.

/** The first is how lists begin: newest first. A minus is descending. */
export const jobSorts = [
  "-id",
  "id",
  "character",
  "-character",
  "outputType",
  "-outputType",
  "-priority",
  "priority",
  "plannedFor",
  "-plannedFor",
  // The order that a project gives its jobs; in a list that is of no project, oldest first.
  "place",
] as const;
export type JobSort = (typeof jobSorts)[number];

/** A funnel stage that jobs have reached, or `unmapped`: outside of the funnel. */
export const jobStages = ["planned", "rendered", "imported", "complete", "unmapped"] as const;
export type JobStage = (typeof jobStages)[number];

/** Above, at and below the ordinary priority, which is 0. */
export const jobPriorities = ["raised", "ordinary", "lowered"] as const;
export type JobPriority = (typeof jobPriorities)[number];

/** Words for planned days that are no range: the day has passed and the job is not made; no day at all. */
export const plannedWords = ["overdue", "none"] as const;

/** The one word for how long a job has been in progress: for longer than usual. */
export const inProgressWords = ["slow"] as const;

export const jobViews = ["table", "board"] as const;
export type JobView = (typeof jobViews)[number];

/** How jobs were looked at last; the browser keeps it, so that the server draws them that way at once. */
export const JOB_VIEW_COOKIE = "jobs-view";
