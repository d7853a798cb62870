// The rule: what stands in an exported file, before, around and after its tables (docs/export-format.md).

import { z } from "zod";
import { tableNames } from "./table-names";
import { tables } from "./tables";

export const FORMAT = "pipeline-manager";

/** Counts up whenever a file of before would not be read as it was meant; `migrations.ts` then gets one more step. */
export const VERSION = 1;

/** Everything, or what the named projects or characters need. */
export const Scope = z.strictObject({
  kind: z.enum(["everything", "projects", "characters"]),
  uuids: z.array(z.guid()),
});
export type Scope = z.infer<typeof Scope>;

/**
 * A whole file. Nobody reads one at once: it is written and read record by record.
 *
 * `checksum` is the SHA-256 of the tables as text: for each, its name and a line feed, then each record as JSON without spaces
 * (`JSON.stringify`) and a line feed. A file whose checksum does not fit is refused; one without is not checked.
 */
export const Document = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  /** The version of the app that wrote it. */
  app: z.string(),
  exportedAt: z.iso.datetime({ precision: 3 }),
  scope: Scope,
  tables: z.strictObject(Object.fromEntries(tableNames.map((name) => [name, z.array(tables[name].record)]))),
  counts: z.record(z.enum(tableNames), z.int().nonnegative()).optional(),
  checksum: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** Of one file, as the database keeps it, in a ZIP. */
export function pathInZip(file: { area: string; path: string }): string {
  return `files/${file.area}/${file.path}`;
}

/** The document's name in a ZIP. */
export const DOCUMENT_IN_ZIP = "pipeline.json";
