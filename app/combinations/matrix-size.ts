/** Pixels. A cell is what lies between two hairlines. */
export const ROW_HEIGHT = 30;
export const COLUMN_WIDTH = 44;
export const HEAD_HEIGHT = 148;

/** The id of a cell's element, which the grid says is active. */
export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

/** Where in the matrix one is. */
export type Place = { row: number; column: number };

export function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}

/** The place of the cell that an event is about; null for one beside the cells. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row][data-column]") : null;
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
