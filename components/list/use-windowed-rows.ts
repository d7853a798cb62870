"use client";

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";
import { useIsAlive } from "@/components/list/use-is-alive";

/** Up to so many rows are simply drawn once the page is alive; of more, those in view. */
const DRAWN = 100;

/** Pixels of a table's row. */
const ROW = 35;

/**
 * Which rows to draw, with the room before each and after all of them. The kept row stays while it has the focus or is dragged, however far one
 * scrolls away from it.
 *
 * @param estimate pixels of a row that was not measured yet
 */
export function useWindowedRows(
  body: RefObject<HTMLElement | null>,
  count: number,
  keptIndex: number,
  keyOf: (index: number) => number,
  estimate = ROW,
) {
  const isAlive = useIsAlive();
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(Math.round(top + window.scrollY));
  }, [body]);
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: isAlive ? 12 : 0,
    scrollMargin,
    rangeExtractor: (range: Range) => {
      const inView =
        isAlive && count <= DRAWN
          ? Array.from({ length: count }, (_, index) => index)
          : defaultRangeExtractor(range);
      if (keptIndex < 0 || keptIndex >= count || inView.includes(keptIndex)) return inView;
      return [...inView, keptIndex].sort((a, b) => a - b);
    },
    // Of a list that begins somewhere below the head of the page.
    initialRect: { width: 1, height: 850 },
  });
  let end = scrollMargin;
  const items = rows.getVirtualItems().map((item) => {
    const before = item.start - end;
    end = item.end;
    return { index: item.index, before };
  });
  return { items, after: rows.getTotalSize() + scrollMargin - end, measure: rows.measureElement };
}
