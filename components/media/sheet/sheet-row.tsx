"use client";

import { GridCellBox, GridColumnHead, GridLine, GridRowHead } from "@/components/grid/grid-roles";
import { MediaThumb } from "@/components/media/media-thumb";
import { sheetColumns } from "@/lib/core/media/sheet/columns";
import { cellKey, shownText } from "@/lib/core/media/sheet/edits";
import type { SheetAnswer } from "@/lib/server/media/batch/sheet";
import { cn } from "@/lib/utils";
import type { SheetCells } from "./use-sheet-cells";

/** Pixels. */
export const ROW_HEIGHT = 36;
export const NAME_WIDTH = 64;

/** Pixels from the left of the grid. */
export function leftOf(column: number): number {
  return NAME_WIDTH + sheetColumns.slice(0, column).reduce((sum, { width }) => sum + width, 0);
}

export function SheetHeads() {
  return (
    <GridLine
      aria-rowindex={1}
      className="sticky top-0 z-20 flex border-b border-line bg-panel"
      style={{ height: ROW_HEIGHT }}
    >
      <Head label="File" column={0} width={NAME_WIDTH} isHidden />
      {sheetColumns.map(({ id, head, width }, index) => (
        <Head key={id} label={head} column={index + 1} width={width} />
      ))}
    </GridLine>
  );
}

function Head({
  label,
  column,
  width,
  isHidden,
}: {
  label: string;
  column: number;
  width: number;
  isHidden?: boolean;
}) {
  return (
    <GridColumnHead
      aria-colindex={column + 1}
      className={cn(
        "flex h-full shrink-0 items-center bg-panel px-2 text-sm font-medium text-dim",
        isHidden && "sticky left-0 z-10",
      )}
      style={{ width }}
    >
      <span className={cn("truncate", isHidden && "sr-only")}>{label}</span>
    </GridColumnHead>
  );
}

export type SheetRowViewProps = {
  gridId: string;
  index: number;
  row: SheetAnswer["rows"][number];
  cells: SheetCells;
};

/** One file: its picture, and its fields as texts. */
export function SheetRowView({ gridId, index, row, cells }: SheetRowViewProps) {
  const { edits, active, range, problems } = cells;
  const isInRange = index >= range.fromRow && index <= range.toRow;
  return (
    <GridLine
      aria-rowindex={index + 2}
      className="absolute left-0 flex border-b border-line-soft"
      style={{ top: (index + 1) * ROW_HEIGHT, height: ROW_HEIGHT }}
    >
      <GridRowHead className="sticky left-0 z-10 bg-panel p-1" style={{ width: NAME_WIDTH }}>
        <MediaThumb
          id={row.id}
          title={row.title}
          file={row.file && { hash: row.file.hash, kind: row.file.kind as "image", seconds: null }}
          className="h-full rounded-xs"
        />
      </GridRowHead>
      {sheetColumns.map(({ id, width }, column) => {
        const key = cellKey(row.id, id);
        const isActive = index === active.row && column === active.column;
        const isChosen = isInRange && column >= range.fromColumn && column <= range.toColumn;
        return (
          <GridCellBox
            key={id}
            id={`${gridId}-${index}-${column}`}
            aria-colindex={column + 2}
            aria-selected={isChosen}
            aria-invalid={problems.has(key) || undefined}
            data-row={index}
            data-column={column}
            data-active={isActive || undefined}
            title={problems.get(key)}
            className={cn(
              "flex shrink-0 cursor-cell scroll-m-16 items-center border-r border-line-soft px-2",
              edits.has(key) && "bg-in-progress/10",
              isChosen && "bg-primary-tint",
              problems.has(key) && "text-failed",
              isActive && "outline-2 -outline-offset-2 outline-primary",
            )}
            style={{ width }}
          >
            <span className="truncate">{shownText(row, id, edits)}</span>
          </GridCellBox>
        );
      })}
    </GridLine>
  );
}
