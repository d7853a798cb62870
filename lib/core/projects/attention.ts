// The rule: a job of a project is late or stuck when its planned day has passed and it is not made, when it has been in progress for
// longer than usual, when it is made and no file is there, or when it has failed.

import { SLOW_AFTER_DAYS } from "@/lib/core/jobs/slow";

export const attentionKinds = ["late", "slow", "fileless", "failed"] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** What is said of several; `search` leads to all of them in the list of jobs. */
export const attentionWords: Record<AttentionKind, { label: string; search: string }> = {
  late: { label: "past their planned day", search: "planned=overdue" },
  slow: { label: `in progress for over ${SLOW_AFTER_DAYS} days`, search: "inProgress=slow" },
  fileless: { label: "rendered, without a file", search: "file=none" },
  failed: { label: "failed", search: "status=failed" },
};
