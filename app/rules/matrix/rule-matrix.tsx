"use client";

import { useCallback, useId, useMemo, useRef } from "react";
import type { CellLook, GridSize, HeadLook } from "@/components/grid/grid-parts";
import { VirtualGrid } from "@/components/grid/virtual-grid";
import type { RuleMatrix as Matrix } from "@/lib/server/rules/matrix";
import { cn } from "@/lib/utils";
import { LeaveFunnelQuestion } from "./leave-funnel-question";
import { useMatrixInput } from "./use-matrix-input";
import { BLOCKED, PAINTED, useStrokes } from "./use-strokes";

export type RuleMatrixProps = {
  /** "Action by Motion" */
  label: string;
  matrix: Matrix;
};

const SIZE: GridSize = { row: 26, column: 26, head: 116, gap: 0 };

/** Pairs of two categories as cells to be painted. */
export function RuleMatrix({ label, matrix }: RuleMatrixProps) {
  const { rows, columns } = matrix;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { cells, paint, reasonOf, question, answer } = useStrokes(matrix);
  const { active, selected, stroke, onMove, handlers } = useMatrixInput({
    rows: rows.length,
    columns: columns.length,
    stateOf: ({ row, column }) => cells[row]?.[column] ?? 0,
    paint,
  });
  const drawn = useMemo(() => withStroke(cells, stroke, columns.length), [cells, stroke, columns.length]);
  const drawHead = useCallback((_: Uint8Array, row: number) => nameOf(rows[row]), [rows]);
  const drawCell = useCallback(
    (states: Uint8Array, row: number, column: number) =>
      lookOf(`${rows[row]?.name} with ${columns[column]?.name}`, states[column] ?? 0),
    [rows, columns],
  );
  const state = drawn[active.row]?.[active.column] ?? 0;
  const reason = reasonOf(active.row * columns.length + active.column);
  return (
    <div className="flex flex-col gap-2">
      <VirtualGrid
        {...{ id, scroller, active, selected, onMove, drawHead, drawCell }}
        {...handlers}
        rows={rows.length}
        columns={columns.length}
        size={SIZE}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        className="relative max-h-[calc(100dvh-15rem)] min-h-60 touch-pan-x touch-pan-y overflow-auto rounded-lg border border-line-soft bg-panel select-none [--head:9.5rem]"
        corner={<span className="text-faint">{label}</span>}
        drawColumn={(column) => nameOf(columns[column])}
        lineOf={(row) => drawn[row] ?? NONE}
      />
      <p className="min-h-5 text-dim">
        {rows[active.row]?.name} with {columns[active.column]?.name}:{" "}
        <span className="text-foreground">{describeState(state)}</span>
        {reason && <span>. {reason}</span>}
        {reason && (state & PAINTED) !== 0 && <span> It has a rule of its own as well.</span>}
      </p>
      <p id={`${id}-keys`} className="text-sm text-faint">
        Space forbids or allows the pair with the focus, arrow keys move, Shift with them selects more.
        Hatched pairs are forbidden by a rule that is changed in the list.
      </p>
      <LeaveFunnelQuestion question={question} onAnswer={answer} />
    </div>
  );
}

const NONE = new Uint8Array();

function nameOf(one: { name: string } | undefined): HeadLook {
  const name = one?.name ?? "";
  return { title: name, content: <span className="max-h-full truncate">{name}</span> };
}

function lookOf(pair: string, state: number): CellLook {
  return {
    label: `${pair}: ${describeState(state)}`,
    className: cn(
      "border-r border-b border-line-soft aria-selected:inset-ring-1 aria-selected:inset-ring-primary/60 data-active:inset-ring-2 data-active:inset-ring-primary",
      (state & PAINTED) !== 0 && "bg-failed/70",
      state === BLOCKED && "hatched",
    ),
  };
}

function describeState(state: number): string {
  if ((state & PAINTED) !== 0) return "forbidden";
  return state === BLOCKED ? "forbidden by another rule" : "allowed";
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
