// The rule: the schema of a selection, for actions and for addresses.

import { z } from "zod";
import { RecordIds } from "@/lib/core/schema/fields";

/** `{ids}`, or `{all, count}` with the query of the list, read as leniently as the list's own address. */
export function selectionOf<Query extends z.ZodType>(query: Query) {
  return z.union([RecordIds, z.object({ all: query, count: z.number().int().min(0).nullable() })]);
}

/** The same in an address: `?selection={"ids":[1,2]}`. */
export function selectionParam<Query extends z.ZodType>(query: Query) {
  return z.object({
    selection: z
      .string()
      .transform((text, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.addIssue({ code: "custom", message: "A selection is JSON." });
          return z.NEVER;
        }
      })
      .pipe(selectionOf(query)),
  });
}
