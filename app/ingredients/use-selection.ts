"use client";

import { useRef, useState } from "react";

/** Selected rows by their ids; Shift takes all from the last one. What is not shown any more is not selected either. */
export function useSelection(ids: readonly number[]) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const last = useRef<number | null>(null);
  const selected = ids.filter((id) => chosen.has(id));

  const onSelect = (id: number, isRange: boolean) => {
    const next = new Set(selected);
    const isOn = !next.has(id);
    const from = isRange && last.current !== null ? ids.indexOf(last.current) : -1;
    const to = ids.indexOf(id);
    const range = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    for (const one of range) {
      if (isOn) next.add(one);
      else next.delete(one);
    }
    last.current = id;
    setChosen(next);
  };
  return {
    selected,
    onSelect,
    onSelectAll: () => setChosen(new Set(selected.length < ids.length ? ids : [])),
    clear: () => setChosen(new Set()),
  };
}
