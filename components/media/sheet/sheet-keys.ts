// The rule: a sheet is driven by the keys of a spreadsheet.

import type { KeyboardEvent } from "react";
import type { SheetCells } from "./use-sheet-cells";

const ARROWS: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Does what a key of the grid means; false for one that means nothing. `onEdit` opens the cell, with a first letter or its text. */
export function pressInSheet(
  event: KeyboardEvent,
  cells: SheetCells,
  { page, onEdit }: { page: number; onEdit: (first: string | null) => void },
): boolean {
  const { active, go } = cells;
  const isCommand = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow && !event.altKey) {
    const by = isCommand ? Infinity : 1;
    const move = (from: number, step: number) =>
      step === 0 ? from : step * by === Infinity ? 1e9 : from + step * by;
    go({ row: move(active.row, arrow[0]), column: move(active.column, arrow[1]) }, event.shiftKey);
    return true;
  }
  if (isCommand && event.key.toLowerCase() === "a") cells.chooseAll();
  else if (isCommand && event.key.toLowerCase() === "z") cells.undo();
  else if (isCommand || event.altKey) return false;
  else if (event.key === "Home") go({ ...active, column: 0 }, event.shiftKey);
  else if (event.key === "End") go({ ...active, column: 1e9 }, event.shiftKey);
  else if (event.key === "PageDown") go({ ...active, row: active.row + page }, event.shiftKey);
  else if (event.key === "PageUp") go({ ...active, row: active.row - page }, event.shiftKey);
  else if (event.key === "Enter" || event.key === "F2") onEdit(null);
  else if (event.key === "Delete" || event.key === "Backspace") cells.clear();
  else if (event.key.length === 1) onEdit(event.key);
  else return false;
  return true;
}
