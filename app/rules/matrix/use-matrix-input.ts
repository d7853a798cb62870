"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { CELL, COLUMN_HEAD, ROW_HEAD } from "./matrix-row";
import { isFree, PAINTED } from "./use-strokes";

export type Place = { row: number; column: number };

export type MatrixInputOptions = {
  rows: number;
  columns: number;
  stateOf: (place: Place) => number;
  paint: (cells: Iterable<number>, isForbidden: boolean) => void;
  /** Brings a cell into view. */
  reveal: (place: Place) => void;
};

type Drag = { last: Place; isForbidden: boolean; pointerId: number };

/** Painting by mouse, pen and touch, and the same by keys: arrows move, Shift selects more, Space paints what is selected. */
export function useMatrixInput({ rows, columns, stateOf, paint, reveal }: MatrixInputOptions) {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>(active);
  const [stroke, setStroke] = useState<{ cells: ReadonlySet<number>; isForbidden: boolean } | null>(null);
  const drag = useRef<Drag | null>(null);
  const cellOf = ({ row, column }: Place) => row * columns + column;
  const willForbid = (place: Place) => (stateOf(place) & PAINTED) === 0;

  const placeOf = (event: PointerEvent<HTMLElement>): Place | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const { scrollLeft, scrollTop } = event.currentTarget;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (x < ROW_HEAD || y < COLUMN_HEAD) return null;
    const column = Math.floor((x + scrollLeft - ROW_HEAD) / CELL);
    const row = Math.floor((y + scrollTop - COLUMN_HEAD) / CELL);
    return row < rows && column < columns ? { row, column } : null;
  };
  const moveTo = (place: Place, isExtending = false) => {
    setActive(place);
    if (!isExtending) setAnchor(place);
  };
  const extend = (places: readonly Place[], isForbidden: boolean) =>
    setStroke((before) => ({
      isForbidden,
      cells: new Set([
        ...(before?.cells ?? []),
        ...places.filter((place) => isFree(stateOf(place), isForbidden)).map(cellOf),
      ]),
    }));

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const place = placeOf(event);
    // A finger scrolls; its tap paints one cell.
    if (!place || event.button !== 0) return;
    moveTo(place);
    if (event.pointerType === "touch") return;
    const isForbidden = willForbid(place);
    drag.current = { last: place, isForbidden, pointerId: event.pointerId };
    event.currentTarget.setPointerCapture(event.pointerId);
    extend([place], isForbidden);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const under = drag.current;
    const place = under && placeOf(event);
    if (!under || !place || cellOf(place) === cellOf(under.last)) return;
    extend(line(under.last, place), under.isForbidden);
    under.last = place;
    moveTo(place);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === "touch") {
      const place = placeOf(event);
      if (place && cellOf(place) === cellOf(active)) paint([cellOf(place)], willForbid(place));
      return;
    }
    if (drag.current && stroke) paint(stroke.cells, stroke.isForbidden);
    drag.current = null;
    setStroke(null);
  };
  const onPointerCancel = () => {
    drag.current = null;
    setStroke(null);
  };

  const selected = {
    rows: [Math.min(active.row, anchor.row), Math.max(active.row, anchor.row)] as const,
    columns: [Math.min(active.column, anchor.column), Math.max(active.column, anchor.column)] as const,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === "Escape" && (drag.current || active !== anchor)) {
      onPointerCancel();
      return setAnchor(active);
    }
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      const cells: number[] = [];
      for (let row = selected.rows[0]; row <= selected.rows[1]; row++)
        for (let column = selected.columns[0]; column <= selected.columns[1]; column++)
          cells.push(cellOf({ row, column }));
      return paint(cells, willForbid(active));
    }
    const step = stepOf(event, { rows, columns });
    if (!step) return;
    event.preventDefault();
    const next = {
      row: Math.min(Math.max(active.row + step.row, 0), rows - 1),
      column: Math.min(Math.max(active.column + step.column, 0), columns - 1),
    };
    moveTo(next, event.shiftKey);
    reveal(next);
  };
  return {
    active,
    selected,
    stroke,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onKeyDown },
  };
}

function stepOf(
  { key, ctrlKey }: KeyboardEvent,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  const page = 10;
  const steps: Record<string, Place> = {
    ArrowUp: { row: -1, column: 0 },
    ArrowDown: { row: 1, column: 0 },
    ArrowLeft: { row: 0, column: -1 },
    ArrowRight: { row: 0, column: 1 },
    PageUp: { row: -page, column: 0 },
    PageDown: { row: page, column: 0 },
    Home: { row: ctrlKey ? -rows : 0, column: -columns },
    End: { row: ctrlKey ? rows : 0, column: columns },
  };
  return steps[key] ?? null;
}

/** All cells between two: a mouse that is moved quickly skips some. */
function line(from: Place, to: Place): Place[] {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    return {
      row: Math.round(from.row + (to.row - from.row) * share),
      column: Math.round(from.column + (to.column - from.column) * share),
    };
  });
}
