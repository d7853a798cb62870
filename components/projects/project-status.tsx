import { type Tone, ToneLabel } from "@/components/ui/status-dot";
import type { ProjectStatus } from "@/lib/core/projects/schema";
import { projectStatusLabels } from "@/lib/core/projects/status";

const TONES: Record<ProjectStatus, Tone> = { active: "rendered", paused: "planned", complete: "complete" };

/** The status of a project: teal goes on, grey waits, green is done. */
export function ProjectStatusLabel({ status, className }: { status: ProjectStatus; className?: string }) {
  return (
    <ToneLabel tone={TONES[status]} className={className}>
      {projectStatusLabels[status]}
    </ToneLabel>
  );
}
