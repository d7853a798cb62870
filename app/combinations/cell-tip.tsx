"use client";

import { type RefObject, useEffect, useState } from "react";
import { isSamePlace, type Place, placeOf } from "@/components/grid/place";
import type { Matrix } from "@/lib/core/combinations/explorer/matrix";
import { cellWords } from "@/lib/core/combinations/explorer/words";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import { useCell } from "./use-cell";

export type CellTipProps = {
  matrix: Matrix;
  view: ExplorerView;
  version: number;
  scroller: RefObject<HTMLElement | null>;
  /** Something else is open. */
  isOff: boolean;
};

/** Milliseconds that the pointer rests on a cell before its words appear. */
const REST = 150;

/** What the cell under the pointer says, one tip for all of them; the cells' labels say the same to screen readers. */
export function CellTip({ matrix, view, version, scroller, isOff }: CellTipProps) {
  const pointed = usePointedCell(scroller);
  const shown = isOff ? null : pointed;
  const cell = shown && matrix.at(shown.place.row, shown.place.column);
  const row = shown && matrix.rows[shown.place.row];
  const column = shown && matrix.columns[shown.place.column];
  const forbidden = cell?.isForbidden && row && column ? { row: row.id, column: column.id } : null;
  const { details } = useCell(view, forbidden, version);
  if (!shown || !cell || !row || !column) return null;
  const { left, top, bottom } = shown.box;
  const isBelow = top < 120;
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed z-50 max-w-72 rounded-sm border border-line bg-panel px-2 py-1 text-sm shadow-float"
      style={{
        left: Math.min(left, window.innerWidth - 300),
        top: isBelow ? bottom + 6 : top - 6,
        translate: isBelow ? "0" : "0 -100%",
      }}
    >
      <p className="font-medium">
        {row.name} with {column.name}
      </p>
      <p className="text-dim tabular-nums">{cellWords(cell)}</p>
      {details?.rules.map((rule) => (
        <p key={rule} className="text-dim">
          {rule}
        </p>
      ))}
    </div>
  );
}

type Pointed = { place: Place; box: DOMRect };

function usePointedCell(scroller: RefObject<HTMLElement | null>): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: Place | null = null;
    const leave = () => {
      clearTimeout(timer);
      last = null;
      setPointed(null);
    };
    const onOver = ({ target, pointerType }: PointerEvent) => {
      const place = placeOf(target);
      if (!place || pointerType === "touch" || !(target instanceof Element)) return leave();
      if (isSamePlace(place, last)) return;
      clearTimeout(timer);
      last = place;
      timer = setTimeout(() => setPointed({ place, box: target.getBoundingClientRect() }), REST);
    };
    grid.addEventListener("pointerover", onOver);
    for (const event of ["pointerleave", "scroll", "keydown"])
      grid.addEventListener(event, leave, { passive: true });
    return () => {
      clearTimeout(timer);
      grid.removeEventListener("pointerover", onOver);
      for (const event of ["pointerleave", "scroll", "keydown"]) grid.removeEventListener(event, leave);
    };
  }, [scroller]);
  return pointed;
}
