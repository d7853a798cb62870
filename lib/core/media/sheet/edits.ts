// The rule: a paste fills the cells from the first chosen one on; one value, or one row or column of them, is repeated over all that is
// chosen. What is typed back to what is stored is no change.

import { parseTsv } from "@/lib/core/text/tsv";
import {
  cellText,
  readCell,
  type SheetColumn,
  type SheetEdit,
  type SheetValues,
  sheetColumns,
} from "./columns";

export type SheetRow = SheetValues & { id: number };

/** Cells by row and column, both counted from 0; `to` is the last one. */
export type CellRange = { fromRow: number; toRow: number; fromColumn: number; toColumn: number };

/** Typed texts by `row id:column`. */
export type SheetEdits = ReadonlyMap<string, string>;

export function cellKey(rowId: number, column: SheetColumn): string {
  return `${rowId}:${column}`;
}

/** What the cell says now. */
export function shownText(row: SheetRow, column: SheetColumn, edits: SheetEdits): string {
  return edits.get(cellKey(row.id, column)) ?? cellText(row, column);
}

export function withCell(edits: SheetEdits, row: SheetRow, column: SheetColumn, text: string): SheetEdits {
  const next = new Map(edits);
  if (text === cellText(row, column)) next.delete(cellKey(row.id, column));
  else next.set(cellKey(row.id, column), text);
  return next;
}

export function cleared(edits: SheetEdits, rows: readonly SheetRow[], range: CellRange): SheetEdits {
  let next = edits;
  eachCell(rows, range, (row, column) => {
    // There is always a quality: without a word for it, nobody has looked.
    next = withCell(next, row, column, column === "quality" ? "Unreviewed" : "");
  });
  return next;
}

/** The edits after a paste, and the cells that it filled. Cells beyond the last row or column are dropped. */
export function pasted(
  edits: SheetEdits,
  rows: readonly SheetRow[],
  range: CellRange,
  clipboard: string,
): { edits: SheetEdits; filled: CellRange } {
  const cells = parseTsv(clipboard);
  const width = Math.max(...cells.map((row) => row.length));
  const chosen = { rows: range.toRow - range.fromRow + 1, columns: range.toColumn - range.fromColumn + 1 };
  const filled = {
    fromRow: range.fromRow,
    toRow: Math.min(rows.length, range.fromRow + (cells.length === 1 ? chosen.rows : cells.length)) - 1,
    fromColumn: range.fromColumn,
    toColumn: Math.min(sheetColumns.length, range.fromColumn + (width === 1 ? chosen.columns : width)) - 1,
  };
  const next = new Map(edits);
  eachCell(rows, filled, (row, column, rowIndex, columnIndex) => {
    const source = cells[(rowIndex - filled.fromRow) % cells.length] ?? [];
    const text = source[(columnIndex - filled.fromColumn) % width] ?? "";
    if (text === cellText(row, column)) next.delete(cellKey(row.id, column));
    else next.set(cellKey(row.id, column), text);
  });
  return { edits: next, filled };
}

/** The texts of a range, for a spreadsheet. */
export function copied(edits: SheetEdits, rows: readonly SheetRow[], range: CellRange): string[][] {
  return rows
    .slice(range.fromRow, range.toRow + 1)
    .map((row) =>
      sheetColumns.slice(range.fromColumn, range.toColumn + 1).map(({ id }) => shownText(row, id, edits)),
    );
}

/** What is to be saved; null while a cell holds what does not fit it. */
export function toSave(edits: SheetEdits): SheetEdit["rows"] | null {
  const rows = new Map<number, SheetEdit["rows"][number]>();
  for (const [key, text] of edits) {
    const [rowId, column] = key.split(":") as [string, SheetColumn];
    const { value, problem } = readCell(column, text);
    if (problem !== null) return null;
    rows.set(Number(rowId), { ...(rows.get(Number(rowId)) ?? { id: Number(rowId) }), [column]: value });
  }
  return [...rows.values()];
}

function eachCell(
  rows: readonly SheetRow[],
  { fromRow, toRow, fromColumn, toColumn }: CellRange,
  visit: (row: SheetRow, column: SheetColumn, rowIndex: number, columnIndex: number) => void,
): void {
  for (let rowIndex = fromRow; rowIndex <= toRow; rowIndex++)
    for (let columnIndex = fromColumn; columnIndex <= toColumn; columnIndex++) {
      const row = rows[rowIndex];
      const column = sheetColumns[columnIndex];
      if (row && column) visit(row, column.id, rowIndex, columnIndex);
    }
}
