"use client";

import { Check, Copy, Flag, RotateCcw, Star } from "lucide-react";
import dynamic from "next/dynamic";
import { memo, type RefCallback, useMemo, useRef } from "react";
import { DragHandle } from "@/components/list/drag-handle";
import { orderKeys } from "@/components/list/order-keys";
import { useDragOrder } from "@/components/list/use-drag-order";
import { useIsAlive } from "@/components/list/use-is-alive";
import { promptTones } from "@/components/prompts/prompt-status";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import { StatusDot } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { promptStatusLabels } from "@/lib/core/prompts/status";
import type { QueuedPrompt } from "@/lib/server/prompts/queries";
import { cn } from "@/lib/utils";
import { QueueMenu } from "./queue-menu";
import type { QueueHandlers } from "./use-row-handlers";

const PromptEditor = dynamic(
  () => import("@/components/prompts/prompt-editor").then((module) => module.PromptEditor),
  { loading: () => null },
);

export type QueueRowProps = {
  ref: RefCallback<Element>;
  prompt: QueuedPrompt;
  /** Place in the list, from 0, and how many it holds. */
  index: number;
  count: number;
  isOrdered: boolean;
  isSelected: boolean;
  isEdited: boolean;
  onClose: () => void;
  handlers: QueueHandlers;
};

/** One prompt; a click or Enter copies it, the handle drags it. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { ref: measure, prompt, index, count, isOrdered, isSelected, isEdited, onClose, handlers } = props;
  const { id, status } = prompt;
  const line = useRef<HTMLLIElement>(null);
  useDragOrder(
    line,
    isOrdered ? { list: "prompts", id, ids: handlers.ids(), onMove: handlers.onMove } : undefined,
  );
  const ref = useMemo(
    () => (element: HTMLLIElement | null) => {
      line.current = element;
      measure(element);
    },
    [measure],
  );
  return (
    <li
      ref={ref}
      data-row={id}
      data-index={index}
      data-status={status}
      aria-posinset={index + 1}
      aria-setsize={count}
      className={cn(
        "group drag-line relative flex items-start gap-2 border-b border-line-soft px-2 py-2 hover:bg-raised/50 focus-within:bg-raised/60",
        isSelected && "bg-primary-tint",
      )}
      onKeyDown={isOrdered ? orderKeys((by) => handlers.onMove(id, by)) : undefined}
    >
      {isOrdered ? <DragHandle /> : <span className="w-5" />}
      <Checkbox
        aria-label={`Select ${nameOf(prompt)}`}
        data-row-select
        className="z-1 mt-0"
        checked={isSelected}
        onChange={ignore}
        onClick={({ shiftKey }) => handlers.onSelect(id, shiftKey)}
      />
      <span className="flex h-6 w-4 shrink-0 items-center" title={promptStatusLabels[status]}>
        <StatusDot tone={promptTones[status]} />
        <span className="sr-only">{promptStatusLabels[status]}</span>
      </span>
      {isEdited ? (
        <div className="z-1 min-w-0 flex-1">
          <PromptEditor id={id} onClose={onClose} />
        </div>
      ) : (
        <>
          <RowText prompt={prompt} isOrdered={isOrdered} onCopy={() => handlers.onCopy(id, "all")} />
          <RowTools prompt={prompt} handlers={handlers} />
          <QueueMenu
            {...{ prompt, handlers }}
            order={isOrdered ? { isFirst: index === 0, isLast: index === count - 1 } : undefined}
          />
        </>
      )}
    </li>
  );
});

/** What the prompt says: the row's button, as large as the row. */
function RowText({
  prompt: { label, text, status, jobId, flagReason, notes, isStarred },
  isOrdered,
  onCopy,
}: {
  prompt: QueuedPrompt;
  isOrdered: boolean;
  onCopy: () => void;
}) {
  return (
    <div className="min-w-0 flex-1">
      <button
        type="button"
        data-row-link
        aria-keyshortcuts={isOrdered ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        onClick={onCopy}
        className="block w-full text-left after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
      >
        <span className="sr-only">Copy: </span>
        <span
          className={cn(
            "line-clamp-2 leading-6 whitespace-pre-wrap wrap-anywhere",
            status === "done" && "text-faint line-through",
            status === "collected" && "text-dim",
            status === "flagged" && "text-failed",
          )}
        >
          {label && <span className="mr-2.5 font-medium">{label}</span>}
          {text}
        </span>
      </button>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-faint empty:hidden">
        {jobId !== null && (
          <Link href={`/jobs/${jobId}`} className="relative z-1 font-mono hover:text-foreground">
            {formatJobCode(jobId)}
          </Link>
        )}
        {isStarred && (
          <span className="inline-flex items-center gap-1">
            <Star aria-hidden className="size-3 fill-current" />
            Starred
          </span>
        )}
        {flagReason && <span className="text-failed wrap-anywhere">To fix: {flagReason}</span>}
        {notes && <span className="min-w-0 truncate">{notes}</span>}
      </p>
    </div>
  );
}

/** What is done most, beside the text: hidden from nobody who uses keys or a finger. */
function RowTools({ prompt: { id, status }, handlers }: { prompt: QueuedPrompt; handlers: QueueHandlers }) {
  if (!useIsAlive()) return <span className="w-21 max-sm:hidden" />;
  const isClosed = status === "done" || status === "flagged";
  return (
    <span className="z-1 flex shrink-0 opacity-60 group-focus-within:opacity-100 group-hover:opacity-100 max-sm:hidden pointer-coarse:opacity-100">
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label="Copy"
        title="Copy"
        onClick={() => handlers.onCopy(id, "all")}
      >
        <Copy aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={isClosed ? "Reset to pending" : "Done"}
        title={isClosed ? "Reset to pending" : "Done"}
        onClick={() => handlers.onStatus(id, isClosed ? "pending" : "done")}
      >
        {isClosed ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label="Flag"
        title="Flag"
        onClick={() => handlers.onFlag(id)}
      >
        <Flag aria-hidden />
      </Button>
    </span>
  );
}

/** Characters that name a prompt without a label. */
const NAMED = 60;

export function nameOf({ label, text }: Pick<QueuedPrompt, "label" | "text">): string {
  return label || text.slice(0, NAMED);
}

/** The click is what tells whether Shift was held. */
function ignore() {}
