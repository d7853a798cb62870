// The rule: a person's columns of one table: their order, which are shown, how wide they are. Only what was chosen is kept; whatever is
// unreadable or unknown counts as not chosen, so that new columns appear where they belong.

import { z } from "zod";
import { COLUMN_WIDTHS, LAYOUT_COOKIE, type TableLayout } from "@/lib/core/list/table-layout-cookie";

const columnId = z.string().max(40);

const Schema: z.ZodType<TableLayout> = z.object({
  order: z.array(columnId).max(50).optional(),
  shown: z.record(columnId, z.boolean()).optional(),
  widths: z.record(columnId, z.number().min(COLUMN_WIDTHS.min).max(COLUMN_WIDTHS.max)).optional(),
});

/** The layouts of all tables from the request's cookies, by table. */
export function readTableLayouts(
  cookies: readonly { name: string; value: string }[],
): Record<string, TableLayout> {
  return Object.fromEntries(
    cookies.flatMap(({ name, value }) => {
      const layout = name.startsWith(LAYOUT_COOKIE) ? Schema.safeParse(parseJson(value)) : null;
      return layout?.success ? [[name.slice(LAYOUT_COOKIE.length), layout.data]] : [];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
