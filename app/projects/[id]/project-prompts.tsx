import { PromptLines } from "@/components/prompts/prompt-lines";
import { Panel, PanelHeader } from "@/components/ui/panel";
import type { ProjectPrompt } from "@/lib/server/projects/queries";

export type ProjectPromptsProps = { prompts: ProjectPrompt[]; total: number };

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
      <PromptLines prompts={prompts} />
    </Panel>
  );
}
