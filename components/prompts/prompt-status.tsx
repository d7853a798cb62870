import { type Tone, ToneLabel } from "@/components/ui/status-dot";
import { type PromptStatus, promptStatusLabels } from "@/lib/core/prompts/status";

/** What colour each status has, wherever prompts are shown. */
export const promptTones: Record<PromptStatus, Tone> = {
  pending: "planned",
  collected: "in_progress",
  done: "complete",
  flagged: "failed",
};

export function PromptStatusLabel({ status, className }: { status: PromptStatus; className?: string }) {
  return (
    <ToneLabel tone={promptTones[status]} className={className}>
      {promptStatusLabels[status]}
    </ToneLabel>
  );
}
