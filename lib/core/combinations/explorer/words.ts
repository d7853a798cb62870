// The rule: what a colour shows is also said.

import { formatCount } from "@/lib/core/text/format-count";
import type { Cell, Head } from "./matrix";
import { stageLabels } from "./stage";

/** "3 of 12 tried", "3 tried" when the whole was not counted. */
export function triedWords(
  { tried, possible }: Pick<Head, "tried" | "possible">,
  format = formatCount,
): string {
  if (possible === null) return `${format(tried)} tried`;
  return `${format(tried)} of ${format(possible)} tried`;
}

/** "3 of 12 tried, furthest rendered", "0 of 12 tried", "forbidden". */
export function cellWords(cell: Cell): string {
  if (cell.isForbidden) return "forbidden";
  const far = cell.tried > 0 ? `, furthest ${stageLabels[cell.stage].toLowerCase()}` : "";
  return `${triedWords(cell)}${far}`;
}
