// The rule: what can be asked of the list of output types, as it stands in its address.

import { z } from "zod";
import { listHref, pageNumber, searchText } from "@/lib/core/list/fields";

export const OutputTypeListQuery = z.object({ q: searchText, page: pageNumber });
export type OutputTypeListQuery = z.infer<typeof OutputTypeListQuery>;

export const outputTypeListDefaults: OutputTypeListQuery = OutputTypeListQuery.parse({});

/** The list without the place in it, as the end of an address: an output type's page keeps it, so that its neighbours are those of the list. */
export function outputTypeSearch({ page, ...query }: OutputTypeListQuery): string {
  return listHref("", query, outputTypeListDefaults);
}
