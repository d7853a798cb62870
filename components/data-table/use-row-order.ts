"use client";

import { type RefObject, useEffect, useMemo, useRef } from "react";
import { useDragScroll } from "@/components/list/use-drag-scroll";

/** What a list says of the order of its rows. */
export type ListOrder = {
  /** Rows are dropped among their own kind only. */
  list: string;
  /** The value of `?sort=` that is the list's own order. */
  sort?: string;
  /** Puts a row some places up or down; left out while the rows stand in another order. */
  onMove?: (id: number, by: number) => void;
  /** What goes along with a row for others that take it; without it a row is dragged to put it in order only. */
  carry?: (id: number) => Record<string, unknown>;
};

/** The same for the rows: it stays as it is from one drawing to the next, so that only rows that differ are drawn again. */
export type RowOrder = Pick<ListOrder, "list"> & {
  isOrdered: boolean;
  /** As they are shown. */
  ids: () => readonly number[];
  onMove: (id: number, by: number) => void;
  carry: (id: number) => Record<string, unknown>;
};

/** Rows that can be moved, and the page that scrolls along; null while they cannot be. The focus goes along with a row. */
export function useRowOrder(
  area: RefObject<HTMLElement | null>,
  ids: readonly number[],
  order: ListOrder | undefined,
): RowOrder | null {
  const latest = useRef({ ids, order });
  useEffect(() => {
    latest.current = { ids, order };
  });
  const movedId = useRef(0);
  const shown = ids.join();
  // A browser takes the focus from a row that is put elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new order is looked at once
  useEffect(() => {
    const row =
      document.activeElement === document.body &&
      area.current?.querySelector(`[data-row="${movedId.current}"]`);
    if (row) row.querySelector<HTMLElement>("[data-row-link]")?.focus({ preventScroll: true });
    movedId.current = 0;
  }, [area, shown]);
  const { list, onMove, carry } = order ?? {};
  useDragScroll(list);
  const isOrdered = onMove !== undefined;
  const isMovable = isOrdered || carry !== undefined;
  return useMemo(() => {
    if (list === undefined || !isMovable) return null;
    return {
      ...{ list, isOrdered },
      ids: () => latest.current.ids,
      onMove: (id, by) => {
        movedId.current = id;
        latest.current.order?.onMove?.(id, by);
      },
      carry: (id) => latest.current.order?.carry?.(id) ?? {},
    };
  }, [list, isOrdered, isMovable]);
}
