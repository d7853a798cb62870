import { type PromptLine, PromptLines } from "@/components/prompts/prompt-lines";
import { Panel, PanelHeader } from "@/components/ui/panel";

export type PromptsPanelProps = { title: string; prompts: readonly PromptLine[]; total: number };

/** The newest prompts of something; nothing while there are none. */
export function PromptsPanel({ title, prompts, total }: PromptsPanelProps) {
  if (prompts.length === 0) return null;
  return (
    <Panel aria-labelledby="prompts">
      <PanelHeader
        id="prompts"
        title={title}
        aside={total > prompts.length ? `newest of ${total.toLocaleString("en-US")}` : undefined}
      />
      <PromptLines prompts={prompts} />
    </Panel>
  );
}
