import { type DataColumn, WINDOWS } from "@/components/data-table/data-column";
import type { TableLayout } from "@/lib/core/list/table-layout-cookie";

/** The columns in the person's order; those that they have never seen stay behind the one they stand behind by default. */
export function inChosenOrder<Row>(
  columns: readonly DataColumn<Row>[],
  { order = [] }: TableLayout,
): DataColumn<Row>[] {
  const known = order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const result = [...new Set(known)];
  for (const [index, column] of columns.entries()) {
    if (result.includes(column)) continue;
    const before = columns[index - 1];
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, column);
  }
  return result;
}

/** Whether a person sees the column in a window that is this many rem wide. */
export function isShown(
  column: Pick<DataColumn<never>, "id" | "from">,
  { shown = {} }: TableLayout,
  rem: number,
): boolean {
  return shown[column.id] ?? (column.from === undefined || WINDOWS[column.from] <= rem);
}

/** Pixels that a column takes at least. */
function leastWidth<Row>(column: DataColumn<Row>, { widths = {} }: TableLayout): number {
  const own = widths[column.id] ?? (typeof column.width === "number" ? column.width : undefined);
  return own ?? column.min ?? 96;
}

/**
 * The rules that keep columns from being squeezed to nothing: from each window on, the width below which the table scrolls sideways,
 * in a box of its own (whose head then sticks to the box). As a style sheet, so that the first picture is right.
 *
 * @param beside pixels of the columns that are always there: checkboxes, tools
 */
export function layoutStyles<Row>(
  id: string,
  columns: readonly DataColumn<Row>[],
  layout: TableLayout,
  beside: number,
): string {
  let before = -1;
  return [0, ...Object.values(WINDOWS)]
    .map((rem) => {
      const shown = columns.filter((column) => isShown(column, layout, rem));
      const width = shown.reduce((sum, column) => sum + leastWidth(column, layout), beside);
      if (width === before) return "";
      before = width;
      const rules = `#${id}{min-width:${width}px}@container(max-width:${width - 1}px){#${id}-box{overflow:auto;max-height:calc(100dvh - 8rem);--head-top:0px}}`;
      return rem === 0 ? rules : `@media(min-width:${rem}rem){${rules}}`;
    })
    .join("");
}
