import { readFileSync } from "node:fs";
import path from "node:path";

export type LegacyDocument = {
  exported_at: string;
  version: string;
  tables: Record<string, Record<string, unknown>[]>;
};

/** An export that the predecessor itself made. */
export const legacyExport = readFileSync(
  path.join(import.meta.dirname, "fixtures/pipeline_export_v0.2.json"),
  "utf8",
);

/** As an object; with these tables in the place of its own. */
export function legacyDocument(tables: LegacyDocument["tables"] = {}): LegacyDocument {
  const document = JSON.parse(legacyExport) as LegacyDocument;
  return { ...document, tables: { ...document.tables, ...tables } };
}
