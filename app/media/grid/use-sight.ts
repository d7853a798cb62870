"use client";

import { type RefObject, useLayoutEffect, useReducer, useRef, useState, useSyncExternalStore } from "react";
import type { MediaStretch } from "./kept-list";
import type { GridLayout } from "./use-grid-layout";
import type { Library } from "./use-library-stretch";

/** Rows that are drawn above what is in sight, and below it. */
const BEYOND = 3;

export type Sight = {
  /** The first row in sight, and the first below it. */
  from: number;
  to: number;
};

/**
 * The rows in sight, read from where the list stands; null until it stands. What is in sight stays there when files come before it, leave,
 * or stand in other columns: at once, which the virtualizer of other lists would only hear of a frame later.
 */
export function useSight(
  list: RefObject<HTMLElement | null>,
  { stretch, list: name, scrolled }: Library,
  layout: GridLayout | null,
): Sight | null {
  const [isPlaced, setPlaced] = useState(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const before = useRef<Drawn | null>(null);
  const read = () => (layout && list.current ? sightOf(list.current, stretch.rows.length, layout) : UNKNOWN);
  const [from = 0, to = 0] = useSyncExternalStore(listen, read, unknown).split(" ").map(Number);

  useLayoutEffect(() => {
    const known = before.current;
    before.current = layout && { name, stretch, layout };
    if (!layout || !list.current) return;
    if (!known) {
      if (scrolled !== null) window.scrollTo({ top: scrolled, behavior: "instant" });
      setPlaced(true);
      return;
    }
    const { top } = list.current.getBoundingClientRect();
    // At its very beginning a list shows what is new, and another list shows its beginning.
    if (top >= 0 && (!known.stretch.hasBefore || name !== known.name)) return;
    const now = { name, stretch, layout };
    const step = name === known.name ? stepOf(Math.max(0, -top), known, now) : top - ROOM_ABOVE;
    if (step === 0) return;
    window.scrollBy({ top: step, behavior: "instant" });
    redraw();
  }, [list, name, stretch, layout, scrolled]);
  return isPlaced ? { from, to } : null;
}

/** The rows to draw: those in sight, some beyond them, and those around the card that has the focus. */
export function rowsToDraw({ from, to }: Sight, focused: number, rowCount: number): number[] {
  const rows = new Set<number>();
  for (let row = Math.max(0, from - BEYOND); row < Math.min(rowCount, to + BEYOND); row++) rows.add(row);
  if (focused >= 0)
    for (const row of [focused - 1, focused, focused + 1]) if (row >= 0 && row < rowCount) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** Pixels for the filters, which stay in sight. */
const ROOM_ABOVE = 112;

const UNKNOWN = "0 0";
const unknown = () => UNKNOWN;

function listen(onChange: () => void): () => void {
  window.addEventListener("scroll", onChange, { passive: true });
  window.addEventListener("resize", onChange);
  return () => {
    window.removeEventListener("scroll", onChange);
    window.removeEventListener("resize", onChange);
  };
}

function sightOf(list: HTMLElement, count: number, { columns, rowHeight }: GridLayout): string {
  const { top } = list.getBoundingClientRect();
  const last = Math.ceil(count / columns);
  const row = (y: number) => Math.min(last, Math.max(0, y / rowHeight));
  return `${Math.floor(row(-top))} ${Math.ceil(row(window.innerHeight - top))}`;
}

/** What was drawn, of which list. */
type Drawn = { name: string; stretch: MediaStretch; layout: GridLayout };

/** Pixels that the first card in sight has moved by. */
function stepOf(scrolled: number, known: Drawn, now: Drawn): number {
  const first = Math.floor(scrolled / known.layout.rowHeight) * known.layout.columns;
  const places = new Map(now.stretch.rows.map(({ id }, index) => [id, index]));
  const index = known.stretch.rows.findIndex(({ id }, at) => at >= first && places.has(id));
  const place = places.get(known.stretch.rows[index]?.id ?? 0);
  return place === undefined ? 0 : topOf(place, now.layout) - topOf(index, known.layout);
}

function topOf(index: number, { columns, rowHeight }: GridLayout): number {
  return Math.floor(index / columns) * rowHeight;
}
