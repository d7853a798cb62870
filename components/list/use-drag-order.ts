"use client";

import { type RefObject, useEffect, useRef } from "react";
import { stepsTo } from "@/lib/core/order/move-in-order";
import { withDragging } from "./with-dragging";

export type DragOrder = {
  /** The name of the list: lines are dropped among their own kind only. */
  list: string;
  id: number;
  /** The members as they are shown. */
  ids: readonly number[];
  onMove: (id: number, by: number) => void;
  /** More that others who take it want to know. */
  carry?: () => Record<string, unknown>;
  /** Without it the line can be dragged away (`carry`), but not be put in another place. */
  isOrdered?: boolean;
};

/**
 * Lets a line be dragged by its handle (`[data-drag-handle]` in it) and others be dropped before or after it. What it looks like
 * meanwhile is written on the element (`data-edge`, `data-dragged`; drawn by `drag-line` in globals.css), so that nothing is
 * rendered while somebody drags over thousands of lines.
 */
export function useDragOrder(line: RefObject<HTMLElement | null>, order: DragOrder | undefined): void {
  const latest = useRef(order);
  useEffect(() => {
    latest.current = order;
  });
  const { list, id, isOrdered = true } = order ?? {};
  useEffect(() => {
    const element = line.current;
    const handle = element?.querySelector("[data-drag-handle]");
    if (!element || !handle || list === undefined || id === undefined) return;
    const showEdge = (edge: string | null) => {
      if (edge) element.dataset.edge = edge;
      else delete element.dataset.edge;
    };
    return withDragging(
      ({ combine, draggable, dropTargetForElements, attachClosestEdge, extractClosestEdge }) =>
        combine(
          draggable({
            element,
            dragHandle: handle,
            getInitialData: () => ({ list, id, ...latest.current?.carry?.() }),
            onDragStart: () => {
              element.dataset.dragged = "";
            },
            onDrop: () => {
              delete element.dataset.dragged;
            },
          }),
          dropTargetForElements({
            element,
            canDrop: ({ source }) => isOrdered && source.data.list === list,
            getData: ({ input }) =>
              attachClosestEdge({ id }, { input, element, allowedEdges: ["top", "bottom"] }),
            getIsSticky: () => true,
            onDrag: ({ self, source }) =>
              showEdge(source.data.id === id ? null : extractClosestEdge(self.data)),
            onDragLeave: () => showEdge(null),
            onDrop: ({ self, source }) => {
              showEdge(null);
              const { ids, onMove } = latest.current ?? {};
              const moved = Number(source.data.id);
              const side = extractClosestEdge(self.data) === "top" ? "before" : "after";
              const by = ids ? stepsTo(ids, moved, id, side) : 0;
              if (by !== 0) onMove?.(moved, by);
            },
          }),
          () => showEdge(null),
        ),
    );
  }, [line, list, id, isOrdered]);
}
