"use client";

import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { memo, useEffect, useRef } from "react";
import { RuleMark } from "@/components/jobs/rule-mark";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobCard } from "@/lib/server/jobs/board";
import { cn } from "@/lib/utils";

export type BoardCardProps = {
  card: JobCard;
  href: string;
  /** Of its column, from 0. */
  index: number;
  count: number;
  /** Pixels from the top of the column. */
  start: number;
  isSelected: boolean;
  /** Tab comes to one card of each column; the arrow keys go on from there. */
  isTabStop: boolean;
  onToggle: (id: number, isRange: boolean) => void;
  /** True when this card is to have the focus as soon as it is drawn. */
  takesFocus: (id: number) => boolean;
};

/** Pixels; all cards are of one height, so that a column of thousands need not be measured. */
export const CARD_HEIGHT = 96;

/** A job on the board. The whole card is the link to the job, and can be dragged. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, href, index, count, start, isSelected, isTabStop, onToggle, takesFocus } = props;
  const element = useRef<HTMLLIElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const code = formatJobCode(card.id);

  useEffect(() => {
    if (!element.current) return;
    return draggable({ element: element.current, getInitialData: () => ({ jobId: card.id }) });
  }, [card.id]);
  useEffect(() => {
    if (takesFocus(card.id)) link.current?.focus({ preventScroll: true });
  });

  return (
    <li
      ref={element}
      aria-posinset={index + 1}
      aria-setsize={count}
      style={{ height: CARD_HEIGHT, transform: `translateY(${start}px)` }}
      className={cn(
        "group absolute inset-x-0 top-0 flex cursor-grab flex-col gap-1 overflow-hidden rounded-md border border-line-soft bg-panel px-3 py-1.75 hover:border-line",
        "has-[a:focus-visible]:border-primary data-dragging:opacity-40",
        isSelected && "border-primary/60 bg-primary-tint",
      )}
    >
      <span className="flex h-5 shrink-0 items-center gap-2 text-sm text-faint">
        <Link
          ref={link}
          href={href}
          draggable={false}
          data-card={card.id}
          tabIndex={isTabStop ? 0 : -1}
          className="font-mono outline-none after:absolute after:inset-0 after:rounded-md focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-primary"
        >
          {code}
          <span className="sr-only">: {card.title}</span>
        </Link>
        {card.priority !== undefined && (
          <Badge>
            <span className="sr-only">Priority </span>
            {card.priority > 0 && "+"}
            {card.priority}
          </Badge>
        )}
        {card.lacksFile && <Badge variant="warning">No file</Badge>}
        {card.ruleOverride && <RuleMark words={card.ruleOverride} />}
        <Checkbox
          aria-label={`Select ${code}`}
          tabIndex={isTabStop ? 0 : -1}
          checked={isSelected}
          onChange={ignore}
          onClick={(event) => onToggle(card.id, event.shiftKey)}
          className="z-1 ml-auto"
        />
      </span>
      <span aria-hidden className="line-clamp-2 leading-4.5 wrap-anywhere">
        {card.title}
      </span>
      <span className="mt-auto flex justify-between gap-2 text-sm text-faint">
        <span className="truncate">{card.outputType}</span>
        {card.plannedFor && <span className="whitespace-nowrap tabular-nums">{card.plannedFor}</span>}
      </span>
    </li>
  );
});

/** The click is what tells whether Shift was held. */
function ignore() {}
