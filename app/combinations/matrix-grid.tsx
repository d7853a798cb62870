"use client";

import { type MouseEvent, useId, useRef, useState } from "react";
import type { CellLook, GridSize, HeadLook } from "@/components/grid/grid-parts";
import { cellId, type Place, placeOf, placeWithin } from "@/components/grid/place";
import { VirtualGrid } from "@/components/grid/virtual-grid";
import type { Head, Matrix } from "@/lib/core/combinations/explorer/matrix";
import { cellWords, triedWords } from "@/lib/core/combinations/explorer/words";
import { formatShortCount } from "@/lib/core/text/format-count";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import { CellPanel } from "./cell-panel";
import { CellTip } from "./cell-tip";

export type MatrixGridProps = { matrix: Matrix; view: ExplorerView; version: number };

const SIZE: GridSize = { row: 30, column: 44, head: 148, gap: 1 };

/** The matrix as a grid. A click or Enter opens a cell, and the pointer is told what the cell under it says. */
export function MatrixGrid({ matrix, view, version }: MatrixGridProps) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [open, setOpen] = useState<Place | null>(null);
  const { rows, columns } = matrix;
  const active = placeWithin(at, rows.length, columns.length);

  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setAt(place);
    setOpen(place);
  };
  return (
    <>
      <VirtualGrid
        id={gridId}
        scroller={scroller}
        rows={rows.length}
        columns={columns.length}
        size={SIZE}
        active={active}
        onMove={setAt}
        onClick={onClick}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          setOpen(active);
        }}
        aria-label={`${view.rows.name} by ${view.columns.name}`}
        aria-describedby={`${gridId}-keys`}
        className="relative max-h-[max(24rem,calc(100dvh-15.5rem))] overflow-auto overscroll-contain rounded-t-lg [--head:8.5rem] focus-visible:outline-offset-0 sm:[--head:14rem] [&:not(:focus-visible)_[aria-selected=true]:not(:hover)]:outline-transparent"
        corner={
          <>
            <span className="text-xs text-faint">
              {view.rows.name} × {view.columns.name}
            </span>
            <span title={triedWords(matrix)} className="font-medium tabular-nums">
              {triedWords(matrix, formatShortCount)}
            </span>
          </>
        }
        drawColumn={(column) => drawColumn(matrix, column)}
        lineOf={() => matrix}
        drawHead={drawRow}
        drawCell={drawCell}
      />
      <p id={`${gridId}-keys`} className="sr-only">
        Arrow keys move from cell to cell, Enter opens one.
      </p>
      <CellTip {...{ matrix, view, version, scroller }} isOff={open !== null} />
      {open && (
        <CellPanel
          {...{ matrix, view, version }}
          place={open}
          anchorId={cellId(gridId, open)}
          onClose={() => {
            setOpen(null);
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

function drawColumn({ columns }: Matrix, column: number): HeadLook {
  const head = columns[column] as Head;
  return {
    title: `${head.name}: ${triedWords(head)}`,
    content: (
      <>
        <span className="max-h-full truncate">{head.name}</span>
        <Total {...head} />
      </>
    ),
  };
}

function drawRow({ rows }: Matrix, row: number): HeadLook {
  const head = rows[row] as Head;
  return {
    title: `${head.name}: ${triedWords(head)}`,
    content: (
      <>
        <span className="min-w-0 flex-1 truncate">{head.name}</span>
        <Total {...head} isShort />
      </>
    ),
  };
}

function drawCell(matrix: Matrix, row: number, column: number): CellLook {
  const cell = matrix.at(row, column);
  return {
    label: `${matrix.rows[row]?.name} with ${matrix.columns[column]?.name}: ${cellWords(cell)}`,
    stage: cell.isForbidden ? "forbidden" : cell.stage,
    className:
      "matrix-cell grid cursor-pointer place-items-center rounded-xs text-xs text-foreground tabular-nums hover:outline-2 hover:outline-line-strong aria-selected:outline-2 aria-selected:outline-primary",
    content: cell.tried > 0 && formatShortCount(cell.tried),
  };
}

type TotalProps = {
  tried: number;
  possible: bigint | null;
  /** Only what is tried, in a narrow window. */
  isShort?: boolean;
};

/** "12 / 3.2K" where there is no room for the words. */
function Total({ tried, possible, isShort = false }: TotalProps) {
  return (
    <span aria-hidden className="shrink-0 text-xs font-normal text-faint tabular-nums">
      {formatShortCount(tried)}
      {possible !== null && (
        <span className={isShort ? "max-sm:hidden" : undefined}> / {formatShortCount(possible)}</span>
      )}
    </span>
  );
}
