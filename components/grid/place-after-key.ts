import type { Place } from "./place";

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };
type Extent = {
  rows: number;
  columns: number;
  /** Rows in sight. */
  page: number;
};

/** Where a key leads, as in a spreadsheet; null for one that leads nowhere. */
export function placeAfterKey(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  { row, column }: Place,
  { rows, columns, page }: Extent,
): Place | null {
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  const at = (nextRow: number, nextColumn: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case "ArrowDown":
      return at(isFar ? rows : row + 1, column);
    case "ArrowUp":
      return at(isFar ? 0 : row - 1, column);
    case "ArrowRight":
      return at(row, isFar ? columns : column + 1);
    case "ArrowLeft":
      return at(row, isFar ? 0 : column - 1);
    case "Home":
      return at(isFar ? 0 : row, 0);
    case "End":
      return at(isFar ? rows : row, columns);
    case "PageDown":
      return at(row + Math.max(1, page - 1), column);
    case "PageUp":
      return at(row - Math.max(1, page - 1), column);
    default:
      return null;
  }
}
