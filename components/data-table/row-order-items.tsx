"use client";

import type { RowOrder } from "@/components/data-table/use-row-order";
import { OrderItems } from "@/components/list/order-items";

/** The moves of a row in its menu. */
export function RowOrderItems({ id, order }: { id: number; order: RowOrder }) {
  const ids = order.ids();
  return (
    <OrderItems isFirst={ids.at(0) === id} isLast={ids.at(-1) === id} onMove={(by) => order.onMove(id, by)} />
  );
}
