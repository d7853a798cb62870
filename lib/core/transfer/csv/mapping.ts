// The rule: a mapping says what each column of a table is; each at most once, and enough of them to tell rows apart.

import { z } from "zod";
import { csvColumns, csvKinds, neededColumns } from "@/lib/core/transfer/csv/kinds";

/** What each column of the file is, in its order; null is left out. */
export const CsvMapping = z
  .object({
    kind: z.enum(csvKinds),
    separator: z.enum([",", ";", "\t"]),
    columns: z.array(z.string().nullable()).max(1000),
  })
  .superRefine(({ kind, columns }, context) => {
    const given = columns.filter((column) => column !== null);
    const unknown = given.find((column) => !Object.hasOwn(csvColumns[kind], column));
    if (unknown !== undefined) refuse(context, "This column is not known.");
    if (new Set(given).size < given.length)
      refuse(context, "Two columns are the same: choose another one for one of them.");
    if (!neededColumns[kind].some((column) => given.includes(column))) {
      const labels = neededColumns[kind].map((column) => csvColumns[kind][column]?.label ?? column);
      refuse(context, `Choose which column is ${labels.join(" or ")}.`);
    }
  });
export type CsvMapping = z.infer<typeof CsvMapping>;

function refuse(context: z.RefinementCtx, message: string): void {
  context.addIssue({ code: "custom", path: ["columns"], message });
}
