"use client";

import { type RefObject, useEffect, useState } from "react";

/** The index of the row that has the focus, or -1: it stays drawn however far one scrolls away from it, or the focus would be lost. */
export function useFocusedRow(list: RefObject<HTMLElement | null>, rows: readonly { id: number }[]): number {
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => {
    const onFocus = () => {
      const { activeElement } = document;
      const row = list.current?.contains(activeElement) && activeElement?.closest<HTMLElement>("[data-row]");
      setFocused(row ? Number(row.dataset.row) : null);
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", onFocus);
    };
  }, [list]);
  return focused === null ? -1 : rows.findIndex(({ id }) => id === focused);
}
