"use client";

import { useOptimistic, useTransition } from "react";
import { useAction } from "@/components/form/use-action";
import { announce } from "@/components/ui/announce";
import { moveInOrder, placeAfter } from "@/lib/core/order/move-in-order";
import type { OrderStep } from "@/lib/core/order/order-step";
import type { ActionResult } from "@/lib/server/action";

/**
 * A list whose members can be moved: `onMove` shows the new order at once and saves it; a refusal brings the old one back.
 * Steps that follow each other quickly are saved one after another. `onSaved` is for members that are kept in the browser: it
 * is told in the same moment in which the shown order would fall back to theirs.
 */
export function useOrdered<T extends { id: number; name?: string }>(
  members: readonly T[],
  save: (step: OrderStep) => Promise<ActionResult<unknown>>,
  onSaved?: (step: OrderStep) => void,
) {
  const [run] = useAction(save);
  const [, startTransition] = useTransition();
  const [ordered, show] = useOptimistic(members, (list, step: OrderStep) => moved(list, step));
  const onMove = (id: number, by: number) => {
    const place = placeAfter(ordered, (one) => one.id === id, by);
    if (place === null) return;
    announce(`${ordered.find((one) => one.id === id)?.name ?? "It"}: place ${place} of ${ordered.length}`);
    startTransition(async () => {
      show({ id, by });
      const result = await run({ id, by });
      if (result.ok && onSaved) startTransition(() => onSaved({ id, by }));
    });
  };
  return [ordered, onMove] as const;
}

/** The list after a step of one of its members. */
export function moved<T extends { id: number }>(list: readonly T[], { id, by }: OrderStep): readonly T[] {
  const member = list.find((one) => one.id === id);
  return member ? moveInOrder(list, member, by) : list;
}
