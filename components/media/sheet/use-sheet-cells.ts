"use client";

import { useState } from "react";
import type { Place } from "@/components/grid/place";
import { readCell, type SheetColumn, sheetColumns } from "@/lib/core/media/sheet/columns";
import {
  type CellRange,
  cleared,
  copied,
  pasted,
  type SheetEdits,
  type SheetRow,
  withCell,
} from "@/lib/core/media/sheet/edits";
import { formatTsv } from "@/lib/core/text/tsv";

const NONE: SheetEdits = new Map();

/** What was typed and pasted into a sheet, which cells are chosen, and the steps back. */
export function useSheetCells(rows: readonly SheetRow[]) {
  const [edits, setEdits] = useState(NONE);
  const [past, setPast] = useState<SheetEdits[]>([]);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>(active);
  const range = rangeOf(anchor, active);
  const take = (next: SheetEdits) => {
    setPast((all) => [...all, edits]);
    setEdits(next);
  };
  const go = (place: Place, isExtending = false) => {
    const inside = {
      row: Math.max(0, Math.min(rows.length - 1, place.row)),
      column: Math.max(0, Math.min(sheetColumns.length - 1, place.column)),
    };
    setActive(inside);
    if (!isExtending) setAnchor(inside);
  };
  return {
    edits,
    range,
    active,
    go,
    chooseAll: () => {
      setAnchor({ row: 0, column: 0 });
      setActive({ row: rows.length - 1, column: sheetColumns.length - 1 });
    },
    write: (text: string) => {
      const row = rows[active.row];
      const column = sheetColumns[active.column];
      if (row && column) take(withCell(edits, row, column.id, text));
    },
    clear: () => take(cleared(edits, rows, range)),
    paste: (clipboard: string) => {
      const result = pasted(edits, rows, range, clipboard);
      take(result.edits);
      const { fromRow, toRow, fromColumn, toColumn } = result.filled;
      setAnchor({ row: fromRow, column: fromColumn });
      setActive({ row: toRow, column: toColumn });
    },
    copy: () => formatTsv(copied(edits, rows, range)),
    undo: () => {
      setEdits(past.at(-1) ?? edits);
      setPast((all) => all.slice(0, -1));
    },
    problems: problemsOf(edits),
  };
}

export type SheetCells = ReturnType<typeof useSheetCells>;

function rangeOf(a: Place, b: Place): CellRange {
  return {
    fromRow: Math.min(a.row, b.row),
    toRow: Math.max(a.row, b.row),
    fromColumn: Math.min(a.column, b.column),
    toColumn: Math.max(a.column, b.column),
  };
}

/** What does not fit its cell, by the cell's key. */
function problemsOf(edits: SheetEdits): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const [key, text] of edits) {
    const { problem } = readCell(key.split(":")[1] as SheetColumn, text);
    if (problem !== null) problems.set(key, problem);
  }
  return problems;
}
