/** Where in a grid one is, without its heads. */
export type Place = { row: number; column: number };

export function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}

/** The same place, or the nearest that there still is. */
export function placeWithin({ row, column }: Place, rows: number, columns: number): Place {
  return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
}

/** The place of the cell that an element is part of; null for one beside the cells. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row][data-column]") : null;
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

/** The id of a cell's element, which the grid says is active. */
export function cellId(gridId: string, { row, column }: Place): string {
  return `${gridId}-${row}-${column}`;
}
