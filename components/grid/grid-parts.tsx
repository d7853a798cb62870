"use client";

import { memo, type ReactNode } from "react";
import { cn } from "@/lib/utils";
import { GridCellBox, GridColumnHead, GridLine, GridRowHead } from "./grid-roles";
import { cellId } from "./place";

/** Pixels; `gap` is what a cell leaves free at its edges. The names of the rows are as wide as `--head`, which the grid's class sets. */
export type GridSize = { row: number; column: number; head: number; gap: number };

/** What names a row or a column. */
export type HeadLook = { title: string; content: ReactNode };

export type CellLook = {
  /** For screen readers. */
  label: string;
  className: string;
  /** `data-stage`. */
  stage?: string;
  content?: ReactNode;
};

export type GridHeadsProps = {
  size: GridSize;
  corner: ReactNode;
  columns: readonly number[];
  activeColumn: number;
  drawColumn: (column: number) => HeadLook;
};

/** The names of the columns in sight, and what stands in the corner. */
export function GridHeads({ size, corner, columns, activeColumn, drawColumn }: GridHeadsProps) {
  return (
    <GridLine
      aria-rowindex={1}
      className="sticky top-0 z-2 border-b border-line-soft bg-panel"
      style={{ height: size.head }}
    >
      <GridColumnHead
        aria-colindex={1}
        className="sticky left-0 z-1 flex h-full w-(--head) flex-col justify-end gap-0.5 border-r border-line-soft bg-panel pr-2 pb-2 pl-3 text-sm"
      >
        {corner}
      </GridColumnHead>
      {columns.map((column) => {
        const { title, content } = drawColumn(column);
        return (
          <GridColumnHead
            key={column}
            aria-colindex={column + 2}
            title={title}
            className={cn(
              "absolute bottom-0 flex items-center justify-center text-sm",
              column === activeColumn && "font-medium text-primary-text",
            )}
            style={{ left: leftOf(column, size), width: size.column, height: size.head }}
          >
            <span className="flex h-full rotate-180 flex-col justify-center gap-px px-2 [writing-mode:vertical-rl]">
              {content}
            </span>
          </GridColumnHead>
        );
      })}
    </GridLine>
  );
}

/** How the cells of a row are drawn: the same functions as long as what they look at is the same. */
export type RowDrawing<Line> = {
  drawHead: (line: Line, row: number) => HeadLook;
  drawCell: (line: Line, row: number, column: number) => CellLook;
};

export type GridRowProps<Line> = RowDrawing<Line> & {
  gridId: string;
  size: GridSize;
  row: number;
  /** What the row is drawn from. */
  line: Line;
  /** The columns that are drawn, rising. */
  columns: readonly number[];
  /** The active cell's column when it is in this row, else -1. */
  activeColumn: number;
  /** The columns of this row that are selected, from the first to the last; -1 for none. */
  selectedFrom: number;
  selectedTo: number;
};

/** One row with the cells in sight: drawn again only when its line is another one, other columns come into sight, or the active cell moves. */
export const GridRow = memo(function GridRow<Line>(props: GridRowProps<Line>) {
  const { gridId, size, row, line, columns, activeColumn, selectedFrom, selectedTo, drawHead, drawCell } =
    props;
  const { title, content } = drawHead(line, row);
  return (
    <GridLine
      aria-rowindex={row + 2}
      className="absolute left-0 w-full"
      style={{ top: row * size.row, height: size.row }}
    >
      <GridRowHead
        title={title}
        className={cn(
          "sticky left-0 z-1 flex h-full w-(--head) items-center gap-2 border-r border-line-soft bg-panel pr-2 pl-3 text-sm",
          activeColumn !== -1 && "font-medium text-primary-text",
        )}
      >
        {content}
      </GridRowHead>
      {columns.map((column) => (
        <GridCell
          key={column}
          {...{ gridId, size, row, line, column, drawCell }}
          isActive={column === activeColumn}
          isSelected={column >= selectedFrom && column <= selectedTo}
        />
      ))}
    </GridLine>
  );
}) as <Line>(props: GridRowProps<Line>) => ReactNode;

type GridCellProps<Line> = Pick<GridRowProps<Line>, "gridId" | "size" | "row" | "line" | "drawCell"> & {
  column: number;
  isActive: boolean;
  isSelected: boolean;
};

/** Drawn once while it is in sight: its words cost more than all the rest of it. */
const GridCell = memo(function GridCell<Line>(props: GridCellProps<Line>) {
  const { gridId, size, row, line, column, drawCell, isActive, isSelected } = props;
  const { label, className, stage, content } = drawCell(line, row, column);
  return (
    <GridCellBox
      id={cellId(gridId, { row, column })}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={label}
      data-active={isActive || undefined}
      data-row={row}
      data-column={column}
      data-stage={stage}
      className={`absolute ${className}`}
      style={{
        top: size.gap,
        left: leftOf(column, size, size.gap),
        width: size.column - 2 * size.gap,
        height: size.row - 2 * size.gap,
      }}
    >
      {content}
    </GridCellBox>
  );
}) as <Line>(props: GridCellProps<Line>) => ReactNode;

function leftOf(column: number, size: GridSize, gap = 0): string {
  return `calc(var(--head) + ${column * size.column + gap}px)`;
}
