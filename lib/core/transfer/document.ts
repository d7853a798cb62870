// The rule: what stands in an exported file, before, around and after its tables (docs/export-format.md).

import { z } from "zod";
import { safeFileName } from "@/lib/core/text/safe-file-name";
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

type InZip = { uuid: string; area: string; place: string; path: string };

export type Document = z.infer<typeof Document>;

/** Of one file, as the database keeps it, in a ZIP: under its own path, or under its name where that path is another program's. */
export function pathInZip({ uuid, area, place, path }: InZip): string {
  if (place !== "linked") return `files/${area}/${path}`;
  const [, stem = "", extension = ""] = /([^\\/]*?)(?:\.([^\\/.]*))?$/.exec(path) ?? [];
  return `files/linked/${uuid}/${safeFileName(stem, extension)}`;
}

/** The document's name in a ZIP. */
export const DOCUMENT_IN_ZIP = "pipeline.json";

/** Of a small picture that was made of a file, by the file's hash and the picture's width in pixels. */
export function thumbnailInZip(hash: string, width: number): string {
  return `cache/${hash.slice(0, 2)}/${hash}-${width}.webp`;
}
