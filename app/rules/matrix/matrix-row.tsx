"use client";

import { memo } from "react";
import { cn } from "@/lib/utils";
import { BLOCKED, PAINTED } from "./use-strokes";

/** Pixels of a cell, of the names of rows and of those of columns. */
export const CELL = 26;
export const ROW_HEAD = 152;
export const COLUMN_HEAD = 116;

/** An ARIA grid whose cells stand where they are put, which those of a table element cannot. Indices count from 0, without the heads. */
export const ARIA = {
  grid: (label: string, activeId: string, rows: number, columns: number) => ({
    role: "grid",
    "aria-label": label,
    "aria-rowcount": rows + 1,
    "aria-colcount": columns + 1,
    "aria-describedby": "matrix-keys",
    tabIndex: 0,
    "aria-multiselectable": true,
    "aria-activedescendant": activeId,
  }),
  row: (index: number) => ({ role: "row", "aria-rowindex": index + 2 }),
  rowHead: { role: "rowheader", "aria-colindex": 1 },
  columnHead: (index: number) => ({ role: "columnheader", "aria-colindex": index + 2 }),
  cell: (index: number, label: string, isSelected: boolean) => ({
    role: "gridcell",
    "aria-colindex": index + 2,
    "aria-label": label,
    "aria-selected": isSelected,
  }),
} as const;

export type MatrixRowProps = {
  row: number;
  top: number;
  name: string;
  /** The columns that are drawn: from the first up to the last; none when the last is -1. */
  first: number;
  last: number;
  states: Uint8Array;
  columnNames: readonly string[];
  /** Columns of this row that are selected: from, to; -1 for none. */
  from: number;
  to: number;
  /** The column with the focus, or -1. */
  active: number;
};

/** One row of cells; drawn again only when something in it changes. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, top, name, first, last, states, columnNames, from, to, active } = props;
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <div {...ARIA.row(row)} className="absolute left-0 flex w-full" style={{ top, height: CELL }}>
      <div
        {...ARIA.rowHead}
        title={name}
        className={cn(
          "sticky left-0 z-2 shrink-0 truncate border-r border-line bg-panel px-3 leading-[26px]",
          active >= 0 ? "text-foreground" : "text-dim",
        )}
        style={{ width: ROW_HEAD }}
      >
        {name}
      </div>
      {columns.map((column) => {
        const state = states[column] ?? 0;
        return (
          <div
            key={column}
            {...ARIA.cell(
              column,
              `${name} with ${columnNames[column]}: ${describeState(state)}`,
              column >= from && column <= to,
            )}
            id={cellId(row, column)}
            className={cn(
              "absolute border-r border-b border-line-soft",
              (state & PAINTED) !== 0 && "bg-failed/70",
              state === BLOCKED && "hatched",
              column >= from && column <= to && "inset-ring-1 inset-ring-primary/60",
              column === active && "inset-ring-2 inset-ring-primary",
            )}
            style={{ left: ROW_HEAD + column * CELL, width: CELL, height: CELL }}
          />
        );
      })}
    </div>
  );
});

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

export function describeState(state: number): string {
  if ((state & PAINTED) !== 0) return "forbidden";
  return state === BLOCKED ? "forbidden by another rule" : "allowed";
}
