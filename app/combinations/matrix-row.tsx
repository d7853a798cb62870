// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out what is not in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell

"use client";

import { memo } from "react";
import type { Matrix } from "@/lib/core/combinations/explorer/matrix";
import { cellWords, triedWords } from "@/lib/core/combinations/explorer/words";
import { formatShortCount } from "@/lib/core/text/format-count";
import { cn } from "@/lib/utils";
import { COLUMN_WIDTH, cellId, ROW_HEIGHT } from "./matrix-size";

export type MatrixRowProps = {
  matrix: Matrix;
  gridId: string;
  row: number;
  /** The columns that are drawn, rising. */
  columns: readonly number[];
  /** The active cell's column when it is in this row. */
  activeColumn: number | null;
};

/** One row with the cells in sight. It is drawn again only when another column comes into sight, or the active cell comes or goes. */
export const MatrixRow = memo(function MatrixRow({
  matrix,
  gridId,
  row,
  columns,
  activeColumn,
}: MatrixRowProps) {
  const head = matrix.rows[row];
  if (!head) return null;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="absolute left-0 w-full"
      style={{ top: row * ROW_HEIGHT, height: ROW_HEIGHT }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        title={`${head.name}: ${triedWords(head)}`}
        className={cn(
          "sticky left-0 z-1 flex h-full w-(--head) items-center gap-2 border-r border-line-soft bg-panel pr-2 pl-3 text-sm",
          activeColumn !== null && "font-medium text-primary-text",
        )}
      >
        <span className="min-w-0 flex-1 truncate">{head.name}</span>
        <Total tried={head.tried} possible={head.possible} isShort />
      </div>
      {columns.map((column) => (
        <MatrixCell key={column} {...{ matrix, gridId, row, column }} isActive={column === activeColumn} />
      ))}
    </div>
  );
});

type MatrixCellProps = Pick<MatrixRowProps, "matrix" | "gridId" | "row"> & {
  column: number;
  isActive: boolean;
};

/** Drawn once while it is in sight: its words cost more than all the rest of it. */
const MatrixCell = memo(function MatrixCell({ matrix, gridId, row, column, isActive }: MatrixCellProps) {
  const cell = matrix.at(row, column);
  return (
    <div
      role="gridcell"
      id={cellId(gridId, row, column)}
      aria-colindex={column + 2}
      aria-selected={isActive}
      aria-label={`${matrix.rows[row]?.name} with ${matrix.columns[column]?.name}: ${cellWords(cell)}`}
      data-row={row}
      data-column={column}
      data-stage={cell.isForbidden ? "forbidden" : cell.stage}
      className="matrix-cell absolute top-px grid cursor-pointer place-items-center rounded-xs text-xs text-foreground tabular-nums hover:outline-2 hover:outline-line-strong aria-selected:outline-2 aria-selected:outline-primary"
      style={{
        left: `calc(var(--head) + ${column * COLUMN_WIDTH + 1}px)`,
        width: COLUMN_WIDTH - 2,
        height: ROW_HEIGHT - 2,
      }}
    >
      {cell.tried > 0 && formatShortCount(cell.tried)}
    </div>
  );
});

export type TotalProps = {
  tried: number;
  possible: bigint | null;
  /** Only what is tried, in a narrow window. */
  isShort?: boolean;
};

/** "12 / 3.2K" where there is no room for the words. */
export function Total({ tried, possible, isShort = false }: TotalProps) {
  return (
    <span aria-hidden className="shrink-0 text-xs font-normal text-faint tabular-nums">
      {formatShortCount(tried)}
      {possible !== null && (
        <span className={isShort ? "max-sm:hidden" : undefined}> / {formatShortCount(possible)}</span>
      )}
    </span>
  );
}
