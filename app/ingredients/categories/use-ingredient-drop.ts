"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { withDragging } from "@/components/list/with-dragging";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import type { Selection } from "@/lib/core/list/selection";

/** Takes ingredients that are dropped on a category; `data-over` on the element says that they would be taken. */
export function useIngredientDrop(
  target: RefObject<HTMLElement | null>,
  onDrop: (dropped: Selection<IngredientListQuery>, name: string) => void,
): void {
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const leave = () => {
      delete element.dataset.over;
    };
    return withDragging(({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.list === "ingredients",
        onDragEnter: () => {
          element.dataset.over = "";
        },
        onDragLeave: leave,
        onDrop: ({ source }) => {
          leave();
          take(source.data.selection as Selection<IngredientListQuery>, String(source.data.name));
        },
      }),
    );
  }, [target]);
}
