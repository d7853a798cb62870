// The rule: what may be asked of an import.

import { z } from "zod";
import { conflictChoices, importModes, recordChanges } from "./merge";
import { tableNames } from "./table-names";

export const ImportModeInput = z.strictObject({ mode: z.enum(importModes) });

/** For one conflict, for all of a table (without `id`), or for all (without `table`, too). */
export const ChoiceInput = z.strictObject({
  table: z.enum(tableNames).nullable(),
  id: z.int().positive().nullable(),
  choice: z.enum(conflictChoices),
});

/** A page of records that all stand to what is here in the same way; `after` is the `id` of the last one of the page before. */
export const RecordsQuery = z.object({
  table: z.enum(tableNames),
  change: z.enum(recordChanges),
  after: z.coerce.number().int().min(0).default(0),
});
export type RecordsQuery = z.infer<typeof RecordsQuery>;

/** A file or a folder on the machine that the app runs on. */
export const PathInput = z.strictObject({ path: z.string().trim().min(1, "Give a path.").max(4_096) });
