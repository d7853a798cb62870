"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { nothingChosen, toggleRow } from "@/lib/core/list/select";
import type { Columns } from "./use-board";

/** The cards that are selected, as far as they are on the board; Shift selects a range of one column. */
export function useCardSelection(columns: Columns) {
  const [chosen, setChosen] = useState(nothingChosen);
  const latest = useRef(columns);
  latest.current = columns;

  const selected = useMemo(() => {
    const all = chosen.ids.size === 0 ? [] : columns.flatMap(({ cards }) => cards);
    return new Set(all.flatMap(({ id }) => (chosen.ids.has(id) ? [id] : [])));
  }, [columns, chosen]);

  const toggle = useCallback((id: number, isRange: boolean) => {
    const idsOf = ({ cards }: Columns[number]) => cards.map((card) => card.id);
    const all = latest.current.flatMap(idsOf);
    const own = latest.current.map(idsOf).find((ids) => ids.includes(id)) ?? [];
    setChosen((before) => {
      const isInColumn = before.anchor !== null && own.includes(before.anchor);
      return toggleRow(before, all, id, isRange && isInColumn);
    });
  }, []);
  const clear = useCallback(() => setChosen(nothingChosen), []);
  return { selected, toggle, clear };
}
