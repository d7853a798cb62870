"use client";

import type { KeyboardEvent, RefObject } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";

export type ListKeysOptions = {
  list: RefObject<HTMLElement | null>;
  /** Called with the id of the row that has the focus. */
  onSelect?: (id: number, isRange: boolean) => void;
};

/**
 * Moves through the rows (`data-row` with the id, in each a link `data-row-link`): j and k from anywhere (on the page of a
 * record, whose neighbours have these keys too, from within), arrows, Home and End while
 * the focus is in the list. The row with the focus is the current one, so that Enter is the link's own, a screen reader says where
 * one is, and Tab goes on from there. After a click somewhere else it starts again where it was left.
 */
export function useListKeys({ list, onSelect }: ListKeysOptions) {
  const rowsOf = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const focusedRow = () => rowsOf().findIndex((row) => row.contains(document.activeElement));
  const goTo = (rows: HTMLElement[], index: number) => {
    const next = rows[index];
    if (!next) return;
    for (const row of rows) delete row.dataset.current;
    next.dataset.current = "";
    next.querySelector<HTMLElement>("[data-row-link]")?.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  const step = (by: number) => {
    const rows = rowsOf();
    const focused = focusedRow();
    const current = focused >= 0 ? focused : rows.findIndex((row) => row.dataset.current !== undefined);
    const begin = by > 0 ? Math.max(0, rows.findIndex(isInSight)) : rows.length - 1;
    goTo(rows, current < 0 ? begin : current + by);
  };
  const select = (isRange: boolean) => {
    const id = Number(rowsOf()[focusedRow()]?.dataset.row ?? 0);
    if (id > 0) onSelect?.(id, isRange);
  };
  const hasFocus = () => focusedRow() >= 0;
  useShortcut("next", () => step(1), "Next row", hasFocus);
  useShortcut("previous", () => step(-1), "Previous row", hasFocus);
  useShortcut("select", () => select(false), "Select the row");
  useShortcut("select-range", () => select(true), "Select up to this row");

  return (event: KeyboardEvent) => {
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    const isOnLink =
      event.target instanceof Element && event.target.closest("[data-row-link], [data-row-select]");
    if (!isPlain || !isOnLink || event.defaultPrevented) return;
    const rows = rowsOf();
    const across = columnCount(rows);
    const steps: Record<string, number> = {
      ArrowDown: across,
      ArrowUp: -across,
      ...(across > 1 && { ArrowRight: 1, ArrowLeft: -1 }),
    };
    const by = steps[event.key];
    if (by !== undefined) step(by);
    else if (event.key === "Home") goTo(rows, 0);
    else if (event.key === "End") goTo(rows, rows.length - 1);
    else return;
    event.preventDefault();
  };
}

/** The first row is where one looks, not where a long list begins. */
function isInSight(row: HTMLElement): boolean {
  return row.getBoundingClientRect().top >= Number.parseFloat(getComputedStyle(row).scrollMarginTop);
}

/** Rows that stand beside the first one, itself included: more than one in a gallery. */
function columnCount(rows: readonly HTMLElement[]): number {
  const top = rows[0]?.offsetTop;
  const next = rows.findIndex((row) => row.offsetTop !== top);
  return next < 0 ? Math.max(1, rows.length) : next;
}
