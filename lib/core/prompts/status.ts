// The rule: a prompt waits, is collected by copying it, and is done when used; or it is flagged because it needs fixing.

/** In the order of the work. */
export const promptStatuses = ["pending", "collected", "done", "flagged"] as const;

export type PromptStatus = (typeof promptStatuses)[number];

export const promptStatusLabels: Record<PromptStatus, string> = {
  pending: "Pending",
  collected: "Collected",
  done: "Done",
  flagged: "Flagged",
};

/** Copying a prompt moves a pending one to collected and never any other. */
export function statusWhenCopied(status: PromptStatus): PromptStatus {
  return status === "pending" ? "collected" : status;
}
