"use client";

import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useId, useRef, useState } from "react";
import { useIsAlive } from "@/components/list/use-is-alive";
import { StatusLabel } from "@/components/ui/status-dot";
import type { BoardColumn as Column } from "@/lib/core/jobs/board";
import type { JobStatus } from "@/lib/core/jobs/schema";
import type { JobCard } from "@/lib/server/jobs/board";
import { cn } from "@/lib/utils";
import { BoardCard, type BoardCardProps, CARD_HEIGHT } from "./board-card";

export type BoardColumnProps = Pick<BoardCardProps, "onToggle" | "takesFocus"> & {
  column: Column<JobCard>;
  /** The list's address, for the job's previous and next. */
  search: string;
  selected: ReadonlySet<number>;
  /** The card that the keyboard is at, when it is in this column. */
  currentId: number | null;
  /** Cards up to this one have come into sight. */
  onSeen: (status: JobStatus, end: number) => unknown;
};

/** Pixels between two cards. */
const GAP = 8;

/** The jobs of one status. Only the cards in sight are drawn. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { column, search, selected, currentId, onSeen, ...card } = props;
  const { status, cards, count, nextCursor } = column;
  const titleId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const isAlive = useIsAlive();
  const isOver = useDropTarget(scroller, status);
  const tabStop = Math.max(0, currentId === null ? 0 : cards.findIndex(({ id }) => id === currentId));

  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => cards[index]?.id ?? index,
    gap: GAP,
    overscan: isAlive ? 4 : 1,
    // What the server draws, and the first frame in the browser.
    initialRect: { width: 0, height: 700 },
    useFlushSync: false,
    // The card that Tab comes to is always there, wherever the column is scrolled to.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(tabStop) || tabStop >= cards.length
        ? indexes
        : [...indexes, tabStop].sort((a, b) => a - b);
    },
  });
  const end = virtualizer.range?.endIndex ?? 0;
  useEffect(() => void onSeen(status, end), [onSeen, status, end]);
  // Only when the keyboard comes to another card: not when cards before it come or go.
  const scrolledTo = useRef<number | null>(null);
  useEffect(() => {
    if (scrolledTo.current === currentId) return;
    scrolledTo.current = currentId;
    if (currentId !== null) virtualizer.scrollToIndex(tabStop, { align: "auto" });
  }, [virtualizer, currentId, tabStop]);

  return (
    <section
      aria-labelledby={titleId}
      className="flex h-full min-w-0 snap-start flex-col rounded-lg border border-line-soft bg-raised/30"
    >
      <h2 id={titleId} className="flex h-9 shrink-0 items-center justify-between gap-2 px-3 font-medium">
        <StatusLabel status={status} className="text-foreground" />
        <span className="text-sm text-faint tabular-nums">
          {count === null ? "" : count.toLocaleString("en-US")}
          <span className="sr-only"> {count === 1 ? "job" : "jobs"}</span>
        </span>
      </h2>
      <div
        ref={scroller}
        data-column={status}
        className={cn(
          "min-h-0 flex-1 overflow-y-auto overscroll-contain rounded-b-lg px-2 pb-2 [scrollbar-width:thin]",
          isOver && "bg-primary-tint outline-2 -outline-offset-2 outline-primary",
        )}
      >
        {cards.length === 0 ? (
          <p className="px-1 py-6 text-center text-sm text-faint">
            {count === null ? "Not in the filter" : "No jobs"}
          </p>
        ) : (
          <ul aria-labelledby={titleId} className="relative" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const job = cards[index];
              return (
                job && (
                  <BoardCard
                    key={job.id}
                    card={job}
                    href={`/jobs/${job.id}${search}`}
                    isSelected={selected.has(job.id)}
                    isTabStop={index === tabStop}
                    count={count ?? cards.length}
                    {...{ index, start }}
                    {...card}
                  />
                )
              );
            })}
          </ul>
        )}
        {nextCursor !== null && <p className="py-3 text-center text-sm text-faint">More are on their way</p>}
      </div>
    </section>
  );
});

function useDropTarget(element: { current: HTMLElement | null }, status: JobStatus): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const section = element.current?.parentElement;
    if (!section) return;
    return dropTargetForElements({
      element: section,
      getData: () => ({ status }),
      canDrop: ({ source }) => typeof source.data.jobId === "number",
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    });
  }, [element, status]);
  return isOver;
}
