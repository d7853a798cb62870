// The rule: a job of a project is late or stuck when its planned day has passed and it is not made, when it has been in progress for
// longer than usual, when it is made and no file is there, or when it has failed.

/** Days in progress without a change after which a job is stuck. */
export const SLOW_AFTER_DAYS = 3;

export const attentionKinds = ["late", "slow", "fileless", "failed"] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** What is said of several; `search` leads to all of them in the list of jobs, where that can ask for just these. */
export const attentionWords: Record<AttentionKind, { label: string; search: string }> = {
  late: { label: "past their planned day", search: "planned=overdue" },
  slow: { label: `in progress for over ${SLOW_AFTER_DAYS} days`, search: "status=in_progress" },
  fileless: { label: "rendered, without a file", search: "file=none" },
  failed: { label: "failed", search: "status=failed" },
};
