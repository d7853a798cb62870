import type { ReactNode } from "react";
import type { CellText } from "@/lib/core/list/csv";

/** The windows that a column needs to be shown without being asked for; widths in rem as in Tailwind. */
export const WINDOWS = { sm: 40, md: 48, lg: 64, xl: 80, "2xl": 96 } as const;
export type Window = keyof typeof WINDOWS;

/** All that a domain says of a column. No "use client" in the file that holds them: the server writes CSV with their `text`. */
export type DataColumn<Row> = {
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** As it is copied and stands in CSV files. */
  text: (row: Row) => CellText;
  /** Pixels, or a share of the table ("15%"). Without it, it takes what the others leave. */
  width?: number | `${number}%`;
  /** Pixels below which it does not shrink while it has no width of its own. */
  min?: number;
  /** Below this window it takes what the others leave. */
  growsBelow?: "md";
  /** Shown in windows from this one on, as long as nobody has chosen. */
  from?: Window;
  align?: "right";
  /** What a click on the head sorts by: the value of `?sort=` first, and the one that turns it round. */
  sort?: { first: string; second: string };
  /** It names the row: it cannot be hidden. */
  isName?: boolean;
};

const FROM: Record<Window, string> = {
  sm: "max-sm:hidden",
  md: "max-md:hidden",
  lg: "max-lg:hidden",
  xl: "max-xl:hidden",
  "2xl": "max-2xl:hidden",
};

/** The classes of a column's head and cells; each cell has them, so they are few. */
export function columnClasses<Row>({ from, align }: DataColumn<Row>, isChosen: boolean): string | undefined {
  const classes = [from && !isChosen ? FROM[from] : "", align === "right" ? "text-right" : ""];
  return classes.filter(Boolean).join(" ") || undefined;
}
