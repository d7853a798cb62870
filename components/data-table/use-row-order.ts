"use client";

import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { ListQuery, ListSelection } from "@/components/data-table/use-list-selection";
import { useDragScroll } from "@/components/list/use-drag-scroll";
import type { Selection } from "@/lib/core/list/selection";

/** What a list says of the order of its rows. */
export type ListOrder<Query> = {
  /** Rows are dropped among their own kind only. */
  list: string;
  /** The value of `?sort=` that is the list's own order. */
  sort?: string;
  /** Puts a row some places up or down; left out while the rows stand in another order. */
  onMove?: (id: number, by: number) => void;
  /** What goes along with a row for others that take it; `selected` is the selection if the row is in it. Without it a row is dragged to put it in order only. */
  carry?: (id: number, selected: Selection<Query> | null) => Record<string, unknown>;
};

/** The same for the rows: it stays as it is from one drawing to the next, so that only rows that differ are drawn again. */
export type RowOrder = Pick<ListOrder<unknown>, "list"> & {
  isOrdered: boolean;
  /** As they are shown. */
  ids: () => readonly number[];
  onMove: (id: number, by: number) => void;
  carry: (id: number) => Record<string, unknown>;
};

/** Rows that can be moved, and the page that scrolls along; null while they cannot be. The focus goes along with a row. */
export function useRowOrder<Query extends ListQuery>(
  area: RefObject<HTMLElement | null>,
  ids: readonly number[],
  order: ListOrder<Query> | undefined,
  selection: Pick<ListSelection<Query>, "has" | "value">,
): RowOrder | null {
  const latest = useRef({ ids, order, selection });
  useEffect(() => {
    latest.current = { ids, order, selection };
  });
  const movedId = useRef(0);
  const shown = ids.join();
  const seen = useRef(shown);
  // A browser takes the focus from a row that is put elsewhere.
  useEffect(() => {
    if (seen.current === shown) return;
    seen.current = shown;
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
      carry: (id) => {
        const { has, value } = latest.current.selection;
        return latest.current.order?.carry?.(id, has(id) ? value : null) ?? {};
      },
    };
  }, [list, isOrdered, isMovable]);
}
