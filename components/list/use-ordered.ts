"use client";

import { useOptimistic, useTransition } from "react";
import { useAction } from "@/components/form/use-action";
import { moveInOrder } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import type { ActionResult } from "@/lib/server/action";

/**
 * A list whose members can be moved: `onMove` shows the new order at once and saves it; a refusal brings the old one back.
 * Steps that follow each other quickly are saved one after another.
 */
export function useOrdered<T extends { id: number }>(
  members: readonly T[],
  save: (step: OrderStep) => Promise<ActionResult<unknown>>,
) {
  const [run] = useAction(save);
  const [, startTransition] = useTransition();
  const [ordered, show] = useOptimistic(members, (list, { id, by }: OrderStep) => {
    const member = list.find((one) => one.id === id);
    return member ? moveInOrder(list, member, by) : list;
  });
  const onMove = (id: number, by: number) => {
    startTransition(async () => {
      show({ id, by });
      await run({ id, by });
    });
  };
  return [ordered, onMove] as const;
}
