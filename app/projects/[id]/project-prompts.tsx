import { Panel, PanelHeader } from "@/components/ui/panel";
import { type Tone, ToneLabel } from "@/components/ui/status-dot";
import { type PromptStatus, promptStatusLabels } from "@/lib/core/prompts/status";
import type { ProjectPrompt } from "@/lib/server/projects/queries";

export type ProjectPromptsProps = { prompts: ProjectPrompt[]; total: number };

const TONES: Record<PromptStatus, Tone> = {
  pending: "planned",
  collected: "in_progress",
  done: "complete",
  flagged: "failed",
};

/** Its newest prompts; nothing while there are none. */
export function ProjectPrompts({ prompts, total }: ProjectPromptsProps) {
  if (prompts.length === 0) return null;
  return (
    <Panel aria-labelledby="project-prompts">
      <PanelHeader
        id="project-prompts"
        title="Prompts"
        aside={total > prompts.length ? `newest of ${total.toLocaleString("en-US")}` : undefined}
      />
      <ul className="divide-y divide-line-soft border-t border-line-soft">
        {prompts.map(({ id, label, text, status }) => (
          <li key={id} className="flex min-h-8.5 items-center gap-3 px-4 py-1">
            <span className="min-w-0 flex-1 truncate">
              {label && <span className="mr-2.5 font-medium">{label}</span>}
              <span className="text-dim">{text}</span>
            </span>
            <ToneLabel tone={TONES[status]}>{promptStatusLabels[status]}</ToneLabel>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
