"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { useIsAlive } from "@/components/list/use-is-alive";
import type { RuleMatrix as Matrix } from "@/lib/server/rules/matrix";
import { cn } from "@/lib/utils";
import { LeaveFunnelQuestion } from "./leave-funnel-question";
import { ARIA, CELL, COLUMN_HEAD, cellId, describeState, MatrixRow, ROW_HEAD } from "./matrix-row";
import { type Place, useMatrixInput } from "./use-matrix-input";
import { PAINTED, useStrokes } from "./use-strokes";

export type RuleMatrixProps = {
  /** "Action by Motion" */
  label: string;
  matrix: Matrix;
};

/** Pairs of two categories as cells to be painted. Only those in sight are drawn. */
export function RuleMatrix({ label, matrix }: RuleMatrixProps) {
  const { rows, columns } = matrix;
  const box = useRef<HTMLDivElement>(null);
  // Over a thousand cells, and none does anything before.
  const hasCells = useIsAlive();
  const { cells, paint, reasonOf, question, answer } = useStrokes(matrix);
  const virtual = { getScrollElement: () => box.current, estimateSize: () => CELL, overscan: 6 };
  const rowsInView = useVirtualizer({
    ...virtual,
    count: rows.length,
    initialRect: { width: 900, height: 600 },
  });
  const columnsInView = useVirtualizer({
    ...virtual,
    count: columns.length,
    horizontal: true,
    initialRect: { width: 900, height: 600 },
  });
  const { active, selected, stroke, handlers } = useMatrixInput({
    rows: rows.length,
    columns: columns.length,
    stateOf: ({ row, column }) => cells[row]?.[column] ?? 0,
    paint,
    reveal: (place) => box.current && reveal(box.current, place),
  });
  const drawn = useMemo(() => withStroke(cells, stroke, columns.length), [cells, stroke, columns.length]);
  const columnNames = useMemo(() => columns.map(({ name }) => name), [columns]);
  const shown = columnsInView.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? -1];
  const state = drawn[active.row]?.[active.column] ?? 0;
  const reason = reasonOf(active.row * columns.length + active.column);
  return (
    <div className="flex flex-col gap-2">
      <div
        ref={box}
        {...ARIA.grid(label, cellId(active.row, active.column), rows.length, columns.length)}
        {...handlers}
        className="relative max-h-[calc(100dvh-15rem)] min-h-60 touch-pan-x touch-pan-y overflow-auto rounded-lg border border-line-soft bg-panel select-none"
      >
        <div
          style={{ width: ROW_HEAD + columns.length * CELL, height: COLUMN_HEAD + rows.length * CELL }}
          className="relative"
        >
          <div
            {...ARIA.row(-1)}
            className="sticky top-0 z-3 border-b border-line bg-panel"
            style={{ height: COLUMN_HEAD }}
          >
            <span
              {...ARIA.columnHead(-1)}
              className="sticky left-0 z-1 block h-full border-r border-line bg-panel px-3 pt-2 text-sm text-faint"
              style={{ width: ROW_HEAD }}
            >
              {label}
            </span>
            {shown.map(({ index }) => (
              <span
                key={index}
                {...ARIA.columnHead(index)}
                title={columnNames[index]}
                className={cn(
                  "absolute bottom-0 truncate pt-2 pb-2 leading-[26px] [writing-mode:sideways-lr]",
                  index === active.column ? "text-foreground" : "text-dim",
                )}
                style={{ left: ROW_HEAD + index * CELL, width: CELL, height: COLUMN_HEAD }}
              >
                {columnNames[index]}
              </span>
            ))}
          </div>
          {rowsInView.getVirtualItems().map(({ index: row }) => (
            <MatrixRow
              key={row}
              row={row}
              top={COLUMN_HEAD + row * CELL}
              name={rows[row]?.name ?? ""}
              {...{ first, columnNames }}
              last={hasCells ? last : -1}
              states={drawn[row] ?? NONE}
              from={isWithin(row, selected.rows) ? selected.columns[0] : -1}
              to={isWithin(row, selected.rows) ? selected.columns[1] : -1}
              active={row === active.row ? active.column : -1}
            />
          ))}
        </div>
      </div>
      <p className="min-h-5 text-dim">
        {rows[active.row]?.name} with {columns[active.column]?.name}:{" "}
        <span className="text-foreground">{describeState(state)}</span>
        {reason && <span>. {reason}</span>}
        {reason && (state & PAINTED) !== 0 && <span> It has a rule of its own as well.</span>}
      </p>
      <p id="matrix-keys" className="text-sm text-faint">
        Space forbids or allows the pair with the focus, arrow keys move, Shift with them selects more.
        Hatched pairs are forbidden by a rule that is changed in the list.
      </p>
      <LeaveFunnelQuestion question={question} onAnswer={answer} />
    </div>
  );
}

const NONE = new Uint8Array();

function isWithin(index: number, [from, to]: readonly [number, number]): boolean {
  return index >= from && index <= to;
}

/** The stroke that is being painted, on copies of its rows. */
function withStroke(
  cells: readonly Uint8Array[],
  stroke: { cells: ReadonlySet<number>; isForbidden: boolean } | null,
  width: number,
): readonly Uint8Array[] {
  if (!stroke) return cells;
  const drawn = [...cells];
  for (const cell of stroke.cells) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    if (drawn[row] === cells[row]) drawn[row] = cells[row]?.slice() ?? NONE;
    const own = drawn[row];
    if (own) own[column] = stroke.isForbidden ? (own[column] ?? 0) | PAINTED : (own[column] ?? 0) & ~PAINTED;
  }
  return drawn;
}

/** Scrolls so that the cell is not behind the names. */
function reveal(box: HTMLElement, { row, column }: Place): void {
  const [left, top] = [column * CELL, row * CELL];
  const [width, height] = [box.clientWidth - ROW_HEAD - CELL, box.clientHeight - COLUMN_HEAD - CELL];
  box.scrollLeft = Math.min(left, Math.max(box.scrollLeft, left - width));
  box.scrollTop = Math.min(top, Math.max(box.scrollTop, top - height));
}
