"use client";

import type { RefObject } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";

/**
 * Moves through a table by j and k. The row with the focus is the current one, so that Enter is the link's own, a screen reader
 * says where one is, and Tab goes on from there. After a click somewhere else it starts again where it was left.
 */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>): void {
  const move = (step: 1 | -1) => {
    const rows = [...(body.current?.rows ?? [])];
    const focused = rows.findIndex((row) => row.contains(document.activeElement));
    const current = focused >= 0 ? focused : rows.findIndex((row) => row.dataset.current !== undefined);
    const next = rows[current < 0 ? (step === 1 ? 0 : rows.length - 1) : current + step];
    if (!next) return;
    for (const row of rows) delete row.dataset.current;
    next.dataset.current = "";
    next.querySelector<HTMLElement>("[data-row-link]")?.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  useShortcut("next", () => move(1), "Next row");
  useShortcut("previous", () => move(-1), "Previous row");
}
