"use client";

import { Undo2 } from "lucide-react";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { updatePrompt } from "@/lib/actions/prompts";

export type UsedTextsProps = {
  title: string;
  texts: readonly { id: number; text: string; at: Date }[];
  total?: number;
  /** Of earlier texts: the prompt that can have them back. */
  promptId?: number;
};

/** How a prompt read when it was used, newest first. */
export function UsedTexts({ title, texts, total = texts.length, promptId }: UsedTextsProps) {
  const [update] = useAction(updatePrompt);
  return (
    <Panel aria-label={title}>
      <PanelHeader
        title={title}
        aside={total > texts.length ? `newest of ${total.toLocaleString("en-US")}` : undefined}
      />
      <ol className="divide-y divide-line-soft border-t border-line-soft">
        {texts.map(({ id, text, at }) => (
          <li key={id} className="flex items-start gap-3 px-4 py-2">
            <span className="line-clamp-3 min-w-0 flex-1 leading-6 whitespace-pre-wrap text-dim wrap-anywhere">
              {text}
            </span>
            <span className="shrink-0 pt-1 text-sm text-faint">
              <RelativeTime at={at} />
            </span>
            {promptId === undefined ? (
              <CopyButton text={text} label="this text" />
            ) : (
              <Button size="sm" variant="ghost" onClick={() => void update({ id: promptId, text })}>
                <Undo2 aria-hidden />
                Take it again
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
