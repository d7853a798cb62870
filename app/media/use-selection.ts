"use client";

import { useState } from "react";

/** What is selected of the shown ids; a range goes from the last one that was touched. */
export function useSelection(ids: readonly number[]) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number | null>(null);
  // What has left the page is not selected any more: nobody sees it.
  const selected = ids.filter((id) => chosen.has(id));

  const toggle = (id: number, isRange = false) => {
    const next = new Set(selected);
    const from = anchor === null ? -1 : ids.indexOf(anchor);
    if (isRange && from >= 0) {
      const to = ids.indexOf(id);
      for (const one of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
    } else if (!next.delete(id)) next.add(id);
    setChosen(next);
    setAnchor(id);
  };
  return {
    selected,
    has: (id: number) => chosen.has(id),
    toggle,
    toggleAll: () => setChosen(selected.length === ids.length ? new Set() : new Set(ids)),
    clear: () => setChosen(new Set()),
  };
}

export type Selection = ReturnType<typeof useSelection>;
