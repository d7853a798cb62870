"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { DataColumn } from "@/components/data-table/data-column";
import type { DataTableModel } from "@/components/data-table/use-data-table";
import { COLUMN_WIDTHS } from "@/lib/core/list/table-layout-cookie";

/** Pixels that an arrow key moves the edge; with Shift four times as much. */
const STEP = 10;

export type ColumnResizerProps<Row extends { id: number }> = {
  column: DataColumn<Row>;
  model: DataTableModel<Row>;
};

/** The right edge of a head: dragged, or moved by the arrow keys, it sets the column's width; a double click or Home gives it back. */
export function ColumnResizer<Row extends { id: number }>({
  column: { id, head, width: usual },
  model: { layout, setLayout, remember },
}: ColumnResizerProps<Row>) {
  const handle = useRef<HTMLHRElement>(null);
  const start = useRef<{ x: number; width: number } | null>(null);
  const drawnWidth = () => handle.current?.parentElement?.getBoundingClientRect().width ?? 0;
  const withWidth = (width: number) => ({
    ...layout,
    widths: { ...layout.widths, [id]: clamp(width) },
  });
  const giveBack = () => {
    const { [id]: _own, ...widths } = layout.widths ?? {};
    remember({ ...layout, widths });
  };
  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: drawnWidth() };
  };
  const dragged = ({ clientX }: PointerEvent) =>
    start.current && withWidth(start.current.width + clientX - start.current.x);
  const onPointerMove = (event: PointerEvent) => {
    const next = dragged(event);
    if (next) setLayout(next);
  };
  const onPointerUp = (event: PointerEvent) => {
    const next = dragged(event);
    if (next && start.current?.x !== event.clientX) remember(next);
    start.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
    if (by !== undefined) remember(withWidth(drawnWidth() + by * (event.shiftKey ? 4 : 1)));
    else if (event.key === "Home") giveBack();
    else return;
    event.preventDefault();
  };
  return (
    <hr
      ref={handle}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${head}`}
      aria-valuenow={layout.widths?.[id] ?? (typeof usual === "number" ? usual : COLUMN_WIDTHS.min)}
      aria-valuemin={COLUMN_WIDTHS.min}
      aria-valuemax={COLUMN_WIDTHS.max}
      title="Drag, or press the arrow keys"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={giveBack}
      onKeyDown={onKeyDown}
      className="absolute inset-y-0 right-0 m-0 h-auto w-2 cursor-col-resize touch-none border-0 border-r-2 border-transparent group-hover/head:border-line hover:border-primary! focus-visible:border-primary! focus-visible:outline-none active:border-primary! pointer-coarse:hidden"
    />
  );
}

function clamp(width: number): number {
  return Math.round(Math.min(COLUMN_WIDTHS.max, Math.max(COLUMN_WIDTHS.min, width)));
}
