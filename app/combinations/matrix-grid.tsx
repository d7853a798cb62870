"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, useId, useMemo, useRef, useState } from "react";
import type { Matrix } from "@/lib/core/combinations/explorer/matrix";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import { CellPanel } from "./cell-panel";
import { CellTip } from "./cell-tip";
import { MatrixHeads } from "./matrix-heads";
import { placeAfterKey } from "./matrix-keys";
import { MatrixRow } from "./matrix-row";
import { COLUMN_WIDTH, cellId, HEAD_HEIGHT, type Place, placeOf, ROW_HEIGHT } from "./matrix-size";

export type MatrixGridProps = { matrix: Matrix; view: ExplorerView; version: number };

/** The matrix as a grid, of which only what is in sight is drawn. The focus stays on the grid; arrow keys move its active cell. */
export function MatrixGrid({ matrix, view, version }: MatrixGridProps) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [open, setOpen] = useState<Place | null>(null);
  const { rows, columns } = matrix;
  const active = {
    row: Math.min(at.row, rows.length - 1),
    column: Math.min(at.column, columns.length - 1),
  };
  const rowIndexes = useWindow(scroller, rows.length, ROW_HEIGHT, active.row, false);
  const columnIndexes = useWindow(scroller, columns.length, COLUMN_WIDTH, active.column, true);

  const goTo = (place: Place) => {
    setAt(place);
    if (scroller.current) scrollTo(scroller.current, place);
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setAt(place);
    setOpen(place);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot leave out the rows that are not in sight */}
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={`${view.rows.name} by ${view.columns.name}`}
        aria-describedby={`${gridId}-keys`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={rows.length > 0 ? cellId(gridId, active.row, active.column) : undefined}
        onClick={onClick}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") setOpen(active);
          const page = Math.floor((event.currentTarget.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT);
          const next = placeAfterKey(event, active, { rows: rows.length, columns: columns.length, page });
          if (!next && event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          if (next) goTo(next);
        }}
        className="relative max-h-[max(24rem,calc(100dvh-15.5rem))] overflow-auto overscroll-contain rounded-t-lg [--head:8.5rem] focus-visible:-outline-offset-2 sm:[--head:14rem] [&:not(:focus-visible)_[aria-selected=true]:not(:hover)]:outline-transparent"
      >
        <div
          role="presentation"
          className="relative"
          style={{
            width: `calc(var(--head) + ${columns.length * COLUMN_WIDTH + 8}px)`,
            height: HEAD_HEIGHT + rows.length * ROW_HEIGHT + 8,
          }}
        >
          <MatrixHeads {...{ matrix, view }} columns={columnIndexes} activeColumn={active.column} />
          <div role="presentation" className="relative">
            {rowIndexes.map((row) => (
              <MatrixRow
                key={row}
                {...{ matrix, gridId, row }}
                columns={columnIndexes}
                activeColumn={row === active.row ? active.column : null}
              />
            ))}
          </div>
        </div>
      </div>
      <p id={`${gridId}-keys`} className="sr-only">
        Arrow keys move from cell to cell, Enter opens one.
      </p>
      <CellTip {...{ matrix, view, version, scroller }} isOff={open !== null} />
      {open && (
        <CellPanel
          {...{ matrix, view, version }}
          place={open}
          anchorId={cellId(gridId, open.row, open.column)}
          onClose={() => {
            setOpen(null);
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

/** The rows or columns to draw, and the active one wherever it is: it is what the grid says is active. The same list until it changes. */
function useWindow(
  scroller: { current: HTMLElement | null },
  count: number,
  size: number,
  active: number,
  isHorizontal: boolean,
): readonly number[] {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    horizontal: isHorizontal,
    overscan: isHorizontal ? 3 : 5,
    initialRect: { width: 1200, height: 700 },
    useFlushSync: false,
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(active) || active < 0 ? indexes : [...indexes, active].sort((a, b) => a - b);
    },
  });
  const key = virtualizer.getVirtualIndexes().join();
  return useMemo(() => (key === "" ? [] : key.split(",").map(Number)), [key]);
}

/** Brings a cell into the part of the grid that the heads leave. */
function scrollTo(grid: HTMLElement, { row, column }: Place): void {
  const head = grid.querySelector<HTMLElement>("[role=columnheader]")?.offsetWidth ?? 0;
  const [top, left] = [row * ROW_HEIGHT, column * COLUMN_WIDTH];
  const [height, width] = [grid.clientHeight - HEAD_HEIGHT, grid.clientWidth - head];
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + ROW_HEIGHT > grid.scrollTop + height) grid.scrollTop = top + ROW_HEIGHT - height;
  if (left < grid.scrollLeft) grid.scrollLeft = left;
  else if (left + COLUMN_WIDTH > grid.scrollLeft + width) grid.scrollLeft = left + COLUMN_WIDTH - width;
}
