"use client";

import { useEffect, useRef, useState } from "react";
import { moved } from "@/components/list/use-ordered";
import type { OrderStep } from "@/lib/core/order/order-step";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";

/**
 * All ingredients of a category. The page comes with the first of them; the others are read once it stands, and again each time
 * it is refreshed. `onMoved` keeps them in step with an order that was just saved.
 */
export function useWholeCategory(categoryId: number, first: readonly IngredientSummary[], total: number) {
  const [whole, setWhole] = useState<readonly IngredientSummary[] | null>(null);
  const isPart = first.length < total;
  const asked = useRef(0);
  useEffect(() => {
    // `first` is another list whenever the page was refreshed.
    if (first.length >= total) return setWhole(null);
    const number = ++asked.current;
    fetch(`/api/ingredients?category=${categoryId}`)
      .then(async (response) => {
        if (response.ok && number === asked.current) setWhole((await response.json()).items);
      })
      // The next refresh tries again.
      .catch(() => undefined);
  }, [categoryId, first, total]);
  const onMoved = (step: OrderStep) => setWhole((list) => list && moved(list, step));
  return [isPart && whole ? whole : first, onMoved] as const;
}
