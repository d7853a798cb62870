// The rule: the table beside exported files has a line for each of them; prompts leave with it only when they leave with the files.

import { type CellText, csvLine } from "@/lib/core/list/csv";
import type { ExportItem } from "@/lib/core/media/export/item";

export type ExportedItem = {
  item: ExportItem;
  /** Its name in the export. */
  path: string;
  /** Of the copy; null where it was not read. */
  hash: string | null;
  size: number;
};

type Column = {
  head: string;
  key: string;
  /** Of an `ExportedItem`, for JSON; lists are joined for CSV. */
  value: (exported: ExportedItem) => string | number | readonly string[] | null;
};

const columns: readonly Column[] = [
  { head: "File", key: "file", value: ({ path }) => path },
  { head: "Title", key: "title", value: ({ item }) => item.title },
  { head: "Description", key: "description", value: ({ item }) => item.description },
  { head: "Tags", key: "tags", value: ({ item }) => item.tags },
  { head: "SEO title", key: "seoTitle", value: ({ item }) => item.seoTitle },
  { head: "SEO description", key: "seoDescription", value: ({ item }) => item.seoDescription },
  { head: "Prompt", key: "prompt", value: ({ item }) => item.prompt },
  { head: "Notes", key: "notes", value: ({ item }) => item.notes },
  { head: "Quality", key: "quality", value: ({ item }) => item.quality },
  { head: "Rating", key: "rating", value: ({ item }) => item.rating },
  { head: "Job", key: "job", value: ({ item }) => item.jobCode },
  { head: "Character", key: "character", value: ({ item }) => item.character },
  { head: "Ingredients", key: "ingredients", value: ({ item }) => item.ingredients },
  { head: "Output type", key: "outputType", value: ({ item }) => item.outputType },
  { head: "Projects", key: "projects", value: ({ item }) => item.projects },
  { head: "Date", key: "date", value: ({ item }) => item.file?.date.toISOString() ?? null },
  { head: "Width", key: "width", value: ({ item }) => item.file?.width ?? null },
  { head: "Height", key: "height", value: ({ item }) => item.file?.height ?? null },
  { head: "Seconds", key: "seconds", value: ({ item }) => item.file?.seconds ?? null },
  { head: "Bytes", key: "bytes", value: ({ size }) => size },
  { head: "SHA-256", key: "sha256", value: ({ hash }) => hash },
  { head: "Original name", key: "originalName", value: ({ item }) => item.file?.originalName ?? null },
  { head: "UUID", key: "uuid", value: ({ item }) => item.uuid },
];

/** @param isStripped without prompts */
export function exportTable(isStripped: boolean) {
  const shown = columns.filter(({ key }) => !(isStripped && key === "prompt"));
  const asCell = (value: ReturnType<Column["value"]>): CellText =>
    typeof value === "object" && value !== null ? value.join(", ") : value;
  return {
    head: csvLine(shown.map(({ head }) => head)),
    line: (exported: ExportedItem) => csvLine(shown.map(({ value }) => asCell(value(exported)))),
    json: (exported: ExportedItem) =>
      JSON.stringify(Object.fromEntries(shown.map(({ key, value }) => [key, value(exported)]))),
  };
}
