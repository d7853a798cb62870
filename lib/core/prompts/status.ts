// The rule: a prompt waits, is collected by copying it, and is done when used; or it is flagged because it needs fixing.

import { z } from "zod";

export const PromptStatus = z.enum(["pending", "collected", "done", "flagged"], {
  error: "Choose a status.",
});
export type PromptStatus = z.infer<typeof PromptStatus>;

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
