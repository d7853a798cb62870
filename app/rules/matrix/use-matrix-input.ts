"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { isSamePlace, type Place, placeOf, placeWithin } from "@/components/grid/place";
import { isFree, PAINTED } from "./use-strokes";

export type MatrixInputOptions = {
  rows: number;
  columns: number;
  stateOf: (place: Place) => number;
  paint: (cells: Iterable<number>, isForbidden: boolean) => void;
};

type Drag = { last: Place; isForbidden: boolean; pointerId: number };

/** Painting by mouse, pen and touch, and the same by keys: what is selected between the active cell and its anchor, Space paints. */
export function useMatrixInput({ rows, columns, stateOf, paint }: MatrixInputOptions) {
  const [at, setAt] = useState({ active: FIRST, anchor: FIRST });
  const active = placeWithin(at.active, rows, columns);
  const anchor = placeWithin(at.anchor, rows, columns);
  const [stroke, setStroke] = useState<{ cells: ReadonlySet<number>; isForbidden: boolean } | null>(null);
  const drag = useRef<Drag | null>(null);
  const cellOf = ({ row, column }: Place) => row * columns + column;
  const willForbid = (place: Place) => (stateOf(place) & PAINTED) === 0;

  const onMove = (place: Place, isExtending = false) =>
    setAt((before) => ({ active: place, anchor: isExtending ? before.anchor : place }));
  const extend = (places: readonly Place[], isForbidden: boolean) =>
    setStroke((before) => ({
      isForbidden,
      cells: new Set([
        ...(before?.cells ?? []),
        ...places.filter((place) => isFree(stateOf(place), isForbidden)).map(cellOf),
      ]),
    }));

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const place = placeUnder(event);
    // A finger scrolls; its tap paints one cell.
    if (!place || event.button !== 0) return;
    onMove(place);
    if (event.pointerType === "touch") return;
    const isForbidden = willForbid(place);
    drag.current = { last: place, isForbidden, pointerId: event.pointerId };
    event.currentTarget.setPointerCapture(event.pointerId);
    extend([place], isForbidden);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const under = drag.current;
    const place = under && placeUnder(event);
    if (!under || !place || isSamePlace(place, under.last)) return;
    extend(line(under.last, place), under.isForbidden);
    under.last = place;
    onMove(place);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === "touch") {
      const place = placeUnder(event);
      if (place && isSamePlace(place, active)) paint([cellOf(place)], willForbid(place));
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
    if (event.key === "Escape" && (drag.current || !isSamePlace(active, anchor))) {
      onPointerCancel();
      return onMove(active);
    }
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    const cells: number[] = [];
    for (let row = selected.rows[0]; row <= selected.rows[1]; row++)
      for (let column = selected.columns[0]; column <= selected.columns[1]; column++)
        cells.push(cellOf({ row, column }));
    paint(cells, willForbid(active));
  };
  return {
    active,
    selected,
    stroke,
    onMove,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onKeyDown },
  };
}

const FIRST: Place = { row: 0, column: 0 };

/** While the pointer is captured its events are the grid's, whatever they are over. */
function placeUnder({ clientX, clientY }: PointerEvent): Place | null {
  return placeOf(document.elementFromPoint(clientX, clientY));
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
