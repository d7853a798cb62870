"use client";

import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { statusBeside } from "@/lib/core/jobs/board";
import type { JobStatus } from "@/lib/core/jobs/schema";
import type { Columns } from "./use-board";

export type BoardKeysOptions = {
  onShift: (id: number, to: JobStatus) => void;
  onSelect: (id: number, isRange: boolean) => void;
};

/**
 * The board by keyboard: the arrow keys go from card to card, Home and End to the ends of a column, Alt with the left and right
 * arrow moves the card (or the selection it belongs to) to the status beside it, and the focus goes along.
 */
export function useBoardKeys(columns: Columns, { onShift, onSelect }: BoardKeysOptions) {
  const [currentId, setCurrentId] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);

  const goTo = (id: number | undefined) => {
    if (id === undefined) return;
    setCurrentId(id);
    const link = document.querySelector<HTMLElement>(`[data-card="${id}"]`);
    // One that is out of sight is drawn first, and takes the focus then.
    if (link) link.focus({ preventScroll: true });
    else wanted.current = id;
  };
  const takesFocus = useCallback((id: number) => {
    if (wanted.current !== id) return false;
    wanted.current = null;
    return true;
  }, []);

  const step = (by: 1 | -1) => {
    const place = placeOf(columns, focusedId() ?? currentId);
    if (place) goTo(columns[place.column]?.cards[place.index + by]?.id);
    else goTo(columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id);
  };
  useShortcut("next", () => step(1), "Next card");
  useShortcut("previous", () => step(-1), "Previous card");
  const select = (isRange: boolean) => {
    const id = focusedId();
    if (id !== null) onSelect(id, isRange);
  };
  useShortcut("select", () => select(false), "Select the card");
  useShortcut("select-range", () => select(true), "Select up to this card");

  const onKeyDown = (event: KeyboardEvent) => {
    const id = focusedId();
    const place = placeOf(columns, id);
    if (id === null || !place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const column = columns[place.column];
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
    if (event.altKey) {
      if (!side || !column) return;
      const to = statusBeside(column.status, side);
      if (to) {
        setCurrentId(id);
        wanted.current = id;
        onShift(id, to);
      }
    } else if (side) goTo(cardBeside(columns, place, side));
    else if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Home") goTo(column?.cards[0]?.id);
    else if (event.key === "End") goTo(column?.cards.at(-1)?.id);
    else return;
    event.preventDefault();
  };
  return { currentId, setCurrentId, takesFocus, onKeyDown };
}

type Place = { column: number; index: number };

function placeOf(columns: Columns, id: number | null): Place | null {
  if (id === null) return null;
  for (const [column, { cards }] of columns.entries()) {
    const index = cards.findIndex((card) => card.id === id);
    if (index >= 0) return { column, index };
  }
  return null;
}

/** The card at the same height in the next column that has any. */
function cardBeside(columns: Columns, { column, index }: Place, side: 1 | -1): number | undefined {
  for (let next = column + side; columns[next]; next += side) {
    const cards = columns[next]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(index, cards.length - 1)]?.id;
  }
  return undefined;
}

function focusedId(): number | null {
  const card = (document.activeElement as HTMLElement | null)?.dataset.card;
  return card === undefined ? null : Number(card);
}
