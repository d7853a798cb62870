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

/** The line for `document.cookie` that remembers a layout for a year; null forgets it. */
export function tableLayoutCookie(table: string, layout: TableLayout | null): string {
  const value = layout ? encodeURIComponent(JSON.stringify(layout)) : "";
  return `${LAYOUT_COOKIE}${table}=${value}; path=/; samesite=lax; max-age=${layout ? 31_536_000 : 0}`;
}
