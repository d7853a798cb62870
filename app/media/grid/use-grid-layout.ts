"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

/** Where the cards of a grid stand, in pixels. */
export type GridLayout = { columns: number; cardWidth: number; rowHeight: number };

/** Pixels between cards. */
const GAP = { across: 12, down: 20 };
/** Of a picture, height to width. */
const SHAPE = 3 / 4;

/**
 * The layout of as many columns as fit: all cards have the same height, so that one can be placed without those before it. Null until
 * it is measured: then the style sheet places them.
 *
 * @param probe as wide as a card is to be at least
 */
export function useGridLayout(
  list: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): GridLayout | null {
  const [layout, setLayout] = useState<GridLayout | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const card = list.current?.querySelector<HTMLElement>("[data-row]");
      if (!list.current || !probe.current || !card) return;
      const width = list.current.clientWidth;
      const columns = Math.max(
        1,
        Math.floor((width + GAP.across) / (probe.current.offsetWidth + GAP.across)),
      );
      const cardWidth = (width - (columns - 1) * GAP.across) / columns;
      // The lines below a picture are as high at any width.
      const lines = Math.round(card.offsetHeight - card.offsetWidth * SHAPE);
      const next = { columns, cardWidth, rowHeight: Math.round(cardWidth * SHAPE) + lines + GAP.down };
      setLayout((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    };
    const observer = new ResizeObserver(measure);
    for (const element of [list.current, probe.current]) if (element) observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [list, probe]);
  return layout;
}

export function placeOf(index: number, { columns, cardWidth, rowHeight }: GridLayout) {
  return {
    position: "absolute",
    top: Math.floor(index / columns) * rowHeight,
    left: (index % columns) * (cardWidth + GAP.across),
    width: cardWidth,
  } as const;
}

export function heightOf(count: number, { columns, rowHeight }: GridLayout): number {
  return Math.ceil(count / columns) * rowHeight - GAP.down;
}
