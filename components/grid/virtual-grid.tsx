"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentProps, type KeyboardEvent, type ReactNode, type RefObject, useMemo } from "react";
import { useIsAlive } from "@/components/list/use-is-alive";
import { GridHeads, GridRow, type GridSize, type HeadLook, type RowDrawing } from "./grid-parts";
import { GridBox } from "./grid-roles";
import { cellId, type Place } from "./place";
import { placeAfterKey } from "./place-after-key";

/** Rows and columns from the first to the last. */
export type Selected = { rows: readonly [number, number]; columns: readonly [number, number] };

export type VirtualGridProps<Line> = RowDrawing<Line> &
  Omit<ComponentProps<"div">, "ref" | "id" | "onKeyDown"> & {
    id: string;
    scroller: RefObject<HTMLDivElement | null>;
    rows: number;
    columns: number;
    size: GridSize;
    active: Place;
    /** Several cells; without it the active one is what is selected. */
    selected?: Selected;
    /** Keys that lead to another cell, with Shift or without. */
    onMove: (place: Place, isExtending: boolean) => void;
    /** Called first: a key whose default it prevents leads nowhere. */
    onKeyDown?: (event: KeyboardEvent) => void;
    corner: ReactNode;
    drawColumn: (column: number) => HeadLook;
    /** What a row is drawn from: it is drawn again only when this is another one. */
    lineOf: (row: number) => Line;
  };

/**
 * Rows by columns as a grid, of which only what is in sight is drawn; no cell is part of the server's HTML. The focus stays on the grid,
 * which names its active cell; keys move that as in a spreadsheet.
 */
export function VirtualGrid<Line>(props: VirtualGridProps<Line>) {
  const { id, scroller, rows, columns, size, active, selected, onMove, onKeyDown, ...others } = props;
  const { corner, drawColumn, lineOf, drawHead, drawCell, ...box } = others;
  const isAlive = useIsAlive();
  const rowIndexes = useWindow(scroller, rows, size.row, active.row, false);
  const columnIndexes = useWindow(scroller, columns, size.column, active.column, true);
  const { rows: selectedRows, columns: selectedColumns } = selected ?? {
    rows: [active.row, active.row],
    columns: [active.column, active.column],
  };
  return (
    <GridBox
      {...box}
      ref={scroller}
      aria-rowcount={rows + 1}
      aria-colcount={columns + 1}
      aria-multiselectable={selected !== undefined}
      aria-activedescendant={rows > 0 ? cellId(id, active) : undefined}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.defaultPrevented) return;
        const page = Math.floor((event.currentTarget.clientHeight - size.head) / size.row);
        const next = placeAfterKey(event, active, { rows, columns, page });
        if (!next) return;
        event.preventDefault();
        onMove(next, event.shiftKey);
        reveal(event.currentTarget, next, size);
      }}
    >
      <div
        role="presentation"
        className="relative"
        style={{
          width: `calc(var(--head) + ${columns * size.column + ROOM_AT_END}px)`,
          height: size.head + rows * size.row + ROOM_AT_END,
        }}
      >
        <GridHeads {...{ size, corner, drawColumn }} columns={columnIndexes} activeColumn={active.column} />
        <div role="presentation" className="relative">
          {rowIndexes.map((row) => {
            const isSelected = row >= selectedRows[0] && row <= selectedRows[1];
            return (
              <GridRow
                key={row}
                {...{ gridId: id, size, row, drawHead, drawCell }}
                line={lineOf(row)}
                columns={isAlive ? columnIndexes : NONE}
                activeColumn={row === active.row ? active.column : -1}
                selectedFrom={isSelected ? selectedColumns[0] : -1}
                selectedTo={isSelected ? selectedColumns[1] : -1}
              />
            );
          })}
        </div>
      </div>
    </GridBox>
  );
}

/** Pixels between the last cells and the edge. */
const ROOM_AT_END = 8;

const NONE: readonly number[] = [];

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
  return useMemo(() => (key === "" ? NONE : key.split(",").map(Number)), [key]);
}

/** Brings a cell into the part of the grid that the heads leave. */
function reveal(grid: HTMLElement, { row, column }: Place, size: GridSize): void {
  const head = grid.querySelector<HTMLElement>("[role=columnheader]")?.offsetWidth ?? 0;
  const [top, left] = [row * size.row, column * size.column];
  const [height, width] = [grid.clientHeight - size.head, grid.clientWidth - head];
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + size.row > grid.scrollTop + height) grid.scrollTop = top + size.row - height;
  if (left < grid.scrollLeft) grid.scrollLeft = left;
  else if (left + size.column > grid.scrollLeft + width) grid.scrollLeft = left + size.column - width;
}
