// The rule: output types are put in order where all of them stand in the order that they have.

import type { OutputTypeListQuery } from "@/lib/core/output-types/list";

/** Whether all of them stand in the order that a person has given them, which can be changed then. */
export function isInOwnOrder({ q, category, sort }: OutputTypeListQuery): boolean {
  return q === "" && category === null && sort === "position";
}
