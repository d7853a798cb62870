"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import type { Place } from "@/components/grid/place";
import { Textarea } from "@/components/ui/textarea";
import type { sheetColumns } from "@/lib/core/media/sheet/columns";
import { leftOf, ROW_HEIGHT } from "./sheet-row";

export type CellEditorProps = {
  column: (typeof sheetColumns)[number];
  place: Place;
  text: string;
  /** With the text, or null when nothing is to be kept, and which way to go on. */
  onLeave: (text: string | null, by: Place) => void;
};

/** A cell while it is typed in. Enter goes on below, Tab to the right, Alt with Enter breaks the line, Escape leaves it as it was. */
export function CellEditor({ column, place, text, onLeave }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const leave = (kept: string | null, row: number, right: number) => {
    if (isLeft.current) return;
    isLeft.current = true;
    onLeave(kept, { row, column: right });
  };
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave(null, 0, 0);
  });
  useEffect(() => {
    // Before the dialog hears it: Escape leaves the cell, not the sheet.
    window.addEventListener("keydown", onEscape, { capture: true });
    return () => window.removeEventListener("keydown", onEscape, { capture: true });
  }, []);
  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    const { value } = event.currentTarget;
    if (event.key === "Enter" && !event.altKey && !event.ctrlKey && !event.metaKey) {
      leave(value, event.shiftKey ? -1 : 1, 0);
    } else if (event.key === "Tab") leave(value, 0, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Textarea
      ref={field}
      aria-label={column.head}
      defaultValue={text}
      rows={1}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => leave(currentTarget.value, 0, 0)}
      className="absolute z-10 max-h-48 min-h-9 resize rounded-none"
      style={{
        left: leftOf(place.column),
        top: (place.row + 1) * ROW_HEIGHT,
        width: Math.max(column.width, 160),
      }}
    />
  );
}
