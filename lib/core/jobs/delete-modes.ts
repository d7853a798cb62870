// The rule: a job is deleted with what is its own; what others have stays, without the job.

export const jobDeleteModes = ["delete", "keep"] as const;
