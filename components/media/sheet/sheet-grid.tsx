"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef, useState } from "react";
import { GridBox } from "@/components/grid/grid-roles";
import { type Place, placeOf } from "@/components/grid/place";
import { sheetColumns } from "@/lib/core/media/sheet/columns";
import { shownText } from "@/lib/core/media/sheet/edits";
import type { SheetAnswer } from "@/lib/server/media/batch/sheet";
import { CellEditor } from "./cell-editor";
import { pressInSheet } from "./sheet-keys";
import { NAME_WIDTH, ROW_HEIGHT, SheetHeads, SheetRowView } from "./sheet-row";
import type { SheetCells } from "./use-sheet-cells";

export type SheetGridProps = { rows: SheetAnswer["rows"]; cells: SheetCells };

/** The grid, of which only the rows in sight are drawn. The focus stays on it and names its active cell; typing opens that cell. */
export function SheetGrid({ rows, cells }: SheetGridProps) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ text: string } | null>(null);
  const { active, edits, go } = cells;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    overscan: 8,
    initialRect: { width: 1200, height: 700 },
  });
  useEffect(() => {
    if (rows.length > 0) virtualizer.scrollToIndex(active.row);
    scroller.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, rows.length, virtualizer]);

  const row = rows[active.row];
  const column = sheetColumns[active.column];
  const onEdit = (first: string | null) => {
    if (row && column) setEditing({ text: first ?? shownText(row, column.id, edits) });
  };
  const onLeave = (text: string | null, by: Place) => {
    if (text !== null) cells.write(text);
    setEditing(null);
    go({ row: active.row + by.row, column: active.column + by.column });
    scroller.current?.focus({ preventScroll: true });
  };
  const onPoint = (event: React.MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || editing) return;
    go(place, event.shiftKey || event.type === "mousemove");
    if (event.type === "dblclick") onEdit(null);
  };
  return (
    <GridBox
      ref={scroller}
      aria-label="Files"
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={sheetColumns.length + 1}
      aria-activedescendant={row ? `${gridId}-${active.row}-${active.column}` : undefined}
      onMouseDown={onPoint}
      onMouseMove={(event) => event.buttons === 1 && onPoint(event)}
      onDoubleClick={onPoint}
      onCopy={(event) => {
        if (editing) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", cells.copy());
      }}
      onPaste={(event) => {
        if (editing) return;
        event.preventDefault();
        cells.paste(event.clipboardData.getData("text/plain"));
      }}
      onKeyDown={(event) => {
        if (editing || rows.length === 0) return;
        const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / ROW_HEIGHT) - 2);
        if (pressInSheet(event, cells, { page, onEdit })) event.preventDefault();
      }}
      className="relative min-h-60 flex-1 overflow-auto overscroll-contain rounded-md border border-line-soft select-none focus-visible:-outline-offset-2"
    >
      <div
        role="presentation"
        className="relative"
        style={{ width: WIDTH, height: (rows.length + 1) * ROW_HEIGHT }}
      >
        <SheetHeads />
        {virtualizer.getVirtualItems().map(({ index }) => {
          const drawn = rows[index];
          return drawn && <SheetRowView key={drawn.id} {...{ gridId, index, cells }} row={drawn} />;
        })}
        {editing && column && (
          <CellEditor
            key={`${active.row} ${column.id}`}
            column={column}
            place={active}
            text={editing.text}
            onLeave={onLeave}
          />
        )}
      </div>
    </GridBox>
  );
}

const WIDTH = NAME_WIDTH + sheetColumns.reduce((sum, { width }) => sum + width, 0);
