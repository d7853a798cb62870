"use client";

import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import type { IngredientListQuery } from "@/lib/core/ingredients/list";
import type { Selection } from "@/lib/core/list/selection";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import type { IngredientAct } from "./ingredient-dialogs";

/** What rows ask of their list. They stay the same from one drawing to the next. */
export type IngredientHandlers = {
  ids: () => readonly number[];
  /** What goes along when it is dragged: the selection, if it is in it. */
  dragged: (id: number) => Selection<IngredientListQuery>;
  onMove: (id: number, by: number) => void;
  onSelect: (id: number, isRange: boolean) => void;
  onMoveTo: (ingredient: IngredientSummary, categoryId: number) => void;
  onAct: (act: IngredientAct) => void;
};

export type RowHandlersOptions = {
  /** Of the list, in its order. */
  ids: readonly number[];
  selection: ListSelection<IngredientListQuery>;
  onMove: (id: number, by: number) => void;
  moveTo: (selection: Selection<IngredientListQuery>, name: string, categoryId: number) => void;
  onAct: (act: IngredientAct) => void;
  body: RefObject<HTMLElement | null>;
};

/**
 * What rows ask of their list. They keep the handlers they have, so that scrolling and selecting draw only the rows that differ. The focus goes
 * along with a row that is moved.
 */
export function useRowHandlers(options: RowHandlersOptions): IngredientHandlers {
  const { ids, body, onAct } = options;
  const movedId = useRef(0);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  // A browser takes the focus from a line that is put elsewhere.
  useEffect(() => {
    const row =
      ids.includes(movedId.current) &&
      document.activeElement === document.body &&
      body.current?.querySelector(`[data-row="${movedId.current}"]`);
    if (row) row.querySelector<HTMLElement>("[data-row-link]")?.focus({ preventScroll: true });
    movedId.current = 0;
  }, [ids, body]);
  return useMemo(
    () => ({
      ids: () => latest.current.ids,
      dragged: (id: number) => {
        const { value, has } = latest.current.selection;
        return value && has(id) ? value : { ids: [id] };
      },
      onMove: (id: number, by: number) => {
        movedId.current = id;
        latest.current.onMove(id, by);
      },
      onSelect: (id: number, isRange: boolean) => latest.current.selection.toggle(id, isRange),
      onMoveTo: ({ id, name }: IngredientSummary, categoryId: number) =>
        latest.current.moveTo({ ids: [id] }, name, categoryId),
      onAct,
    }),
    [onAct],
  );
}
