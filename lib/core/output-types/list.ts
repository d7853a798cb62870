// The rule: what can be asked of the list of output types, as it stands in its address.

import { z } from "zod";
import { pageNumber, searchText } from "@/lib/core/list/fields";

export const OutputTypeListQuery = z.object({ q: searchText, page: pageNumber });
export type OutputTypeListQuery = z.infer<typeof OutputTypeListQuery>;

export const outputTypeListDefaults: OutputTypeListQuery = OutputTypeListQuery.parse({});
