"use client";

import { Check, Flag, RotateCcw } from "lucide-react";
import { memo } from "react";
import { promptTones } from "@/components/prompts/prompt-status";
import { Button } from "@/components/ui/button";
import { StatusDot } from "@/components/ui/status-dot";
import type { DockPrompt, DockPromptStatus } from "@/lib/core/dock/view";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { promptStatusLabels } from "@/lib/core/prompts/status";
import { cn } from "@/lib/utils";
import { FlagNote, flagField } from "./flag-note";
import { copyPrompt } from "./use-copy";
import { useDock, useDockStore, useKeptText } from "./use-dock";

/** A prompt: a click copies it; what became of it stands beside. `isOther`: it is for another job. */
export const PromptLine = memo(function PromptLine({
  prompt,
  isOther,
}: {
  prompt: DockPrompt;
  isOther: boolean;
}) {
  const store = useDockStore();
  const { id, label, text, status, flagReason, jobId } = prompt;
  const [typed] = useKeptText(flagField(id));
  const isFlagging = useDock((state) => state.flagging === id);
  const set = (to: DockPromptStatus) =>
    store.act(`Prompt ${promptStatusLabels[to].toLowerCase()}`, {
      ...{ kind: "prompt-status", promptId: id, status: to },
      ...(to === "flagged" && { flagReason }),
    });
  const isUsed = status === "done";
  return (
    <li className="group relative rounded-md px-2 py-1.5 transition-colors hover:bg-raised">
      <div className="flex items-start gap-1.5">
        <span title={promptStatusLabels[status]} className="flex h-5 items-center">
          <StatusDot tone={promptTones[status]} />
        </span>
        <button
          type="button"
          data-prompt={id}
          aria-label={`Copy ${label || text}`}
          onClick={({ currentTarget }) =>
            void copyPrompt(store, prompt, currentTarget.ownerDocument.defaultView ?? window)
          }
          className={cn(
            "min-w-0 flex-1 text-left before:absolute before:inset-0 before:rounded-md",
            isUsed && "text-faint line-through",
          )}
        >
          <span className="line-clamp-3 wrap-anywhere">
            {label && <span className="mr-1.5 font-medium">{label}</span>}
            <span className={cn(!isUsed && "text-dim")}>{text}</span>
          </span>
        </button>
        <span className="relative flex shrink-0">
          <Button
            size="icon-sm"
            variant="ghost"
            aria-label="Done"
            title="Done"
            aria-pressed={status === "done"}
            onClick={() => void set("done")}
            className="aria-pressed:text-complete"
          >
            <Check aria-hidden />
          </Button>
          <Button
            size="icon-sm"
            variant="ghost"
            aria-label="Flag"
            title="Flag: it needs fixing"
            aria-pressed={status === "flagged"}
            onClick={() => {
              if (status !== "flagged") void set("flagged");
              store.set({ flagging: id });
            }}
            className="aria-pressed:text-failed"
          >
            <Flag aria-hidden />
          </Button>
          <Button
            size="icon-sm"
            variant="ghost"
            aria-label="Reset"
            title="Back to pending"
            disabled={status === "pending"}
            onClick={() => void set("pending")}
          >
            <RotateCcw aria-hidden />
          </Button>
        </span>
      </div>
      <p className="flex flex-wrap gap-x-2 pl-3.5 text-faint text-xs">
        <span>{promptStatusLabels[status]}</span>
        {isOther && jobId !== null && <span>for {formatJobCode(jobId)}</span>}
        {flagReason && <span className="text-failed">{flagReason}</span>}
      </p>
      {(isFlagging || typed !== undefined) && <FlagNote prompt={prompt} />}
    </li>
  );
});
