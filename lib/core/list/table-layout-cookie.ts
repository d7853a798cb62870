// The rule: a table's columns are remembered by the browser they were chosen in, so that a phone and a wide screen may differ, and come
// with every request, so that the first picture of a page has them.

export type TableLayout = {
  order?: string[];
  /** Chosen by the person; the others are shown where the window has room for them. */
  shown?: Record<string, boolean>;
  /** Pixels. */
  widths?: Record<string, number>;
};

export const LAYOUT_COOKIE = "table-";

/** Pixels. */
export const COLUMN_WIDTHS = { min: 48, max: 1200 };

/** The cookie that remembers a layout; its value is null where nothing is chosen. */
export function tableLayoutCookie(
  table: string,
  layout: TableLayout | null,
): { name: string; value: string | null } {
  return { name: `${LAYOUT_COOKIE}${table}`, value: layout && JSON.stringify(layout) };
}
