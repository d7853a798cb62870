"use client";

import { useMemo, useRef } from "react";
import type { RowOrder } from "@/components/data-table/use-row-order";
import { DragHandle } from "@/components/list/drag-handle";
import { useDragOrder } from "@/components/list/use-drag-order";

export type RowHandleProps = { id: number; order: RowOrder };

/** Drags the row that it is in. */
export function RowHandle({ id, order }: RowHandleProps) {
  const { list, isOrdered, onMove } = order;
  const line = useRef<HTMLElement>(null);
  useDragOrder(
    line,
    useMemo(
      () => ({
        ...{ list, id, isOrdered, onMove },
        get ids() {
          return order.ids();
        },
        carry: () => order.carry(id),
      }),
      [list, id, isOrdered, onMove, order],
    ),
  );
  return (
    <DragHandle
      ref={(handle) => {
        line.current = handle?.closest("tr") ?? null;
      }}
    />
  );
}
