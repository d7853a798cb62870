import { PromptLines, type ShownPromptLine } from "@/components/prompts/prompt-lines";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";

export type PromptsPanelProps = {
  title: string;
  prompts: readonly ShownPromptLine[];
  total: number;
  allHref: string;
};

/** The newest prompts of something; nothing while there are none. */
export function PromptsPanel({ title, prompts, total, allHref }: PromptsPanelProps) {
  if (prompts.length === 0) return null;
  return (
    <Panel aria-labelledby="prompts">
      <PanelHeader
        id="prompts"
        title={title}
        aside={
          <Link href={allHref} className="hover:text-foreground">
            {total > prompts.length ? `All ${total.toLocaleString("en-US")} prompts` : "All prompts"}
          </Link>
        }
      />
      <PromptLines prompts={prompts} />
    </Panel>
  );
}
