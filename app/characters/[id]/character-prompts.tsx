import { PromptLines } from "@/components/prompts/prompt-lines";
import { Panel, PanelHeader } from "@/components/ui/panel";
import type { CharacterPrompt } from "@/lib/server/characters/work";

export type CharacterPromptsProps = { prompts: CharacterPrompt[]; total: number };

/** The newest prompts of its jobs; nothing while there are none. */
export function CharacterPrompts({ prompts, total }: CharacterPromptsProps) {
  if (prompts.length === 0) return null;
  return (
    <Panel aria-labelledby="character-prompts">
      <PanelHeader
        id="character-prompts"
        title="Recent prompts"
        aside={total > prompts.length ? `newest of ${total.toLocaleString("en-US")}` : undefined}
      />
      <PromptLines prompts={prompts} />
    </Panel>
  );
}
