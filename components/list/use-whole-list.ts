"use client";

import { useEffect, useRef, useState } from "react";
import type { OrderStep } from "@/lib/core/order/order-step";
import { moved } from "./use-ordered";

/**
 * All of a list that is put in order. The page comes with the first of them; the others are read at `address` once it stands, and again
 * each time it is refreshed. `onMoved` keeps them in step with an order that was just saved.
 */
export function useWholeList<T extends { id: number }>(address: string, first: readonly T[], total: number) {
  const [whole, setWhole] = useState<readonly T[] | null>(null);
  const isPart = first.length < total;
  const asked = useRef(0);
  useEffect(() => {
    // `first` is another list whenever the page was refreshed.
    if (first.length >= total) return setWhole(null);
    const number = ++asked.current;
    fetch(address)
      .then(async (response) => {
        if (response.ok && number === asked.current) setWhole((await response.json()).items);
      })
      // The next refresh tries again.
      .catch(() => undefined);
  }, [address, first, total]);
  const onMoved = (step: OrderStep) => setWhole((list) => list && moved(list, step));
  return [isPart && whole ? whole : first, onMoved] as const;
}
