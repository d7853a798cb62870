// The rule: in a sheet every field is a text, as it is copied to a spreadsheet and pasted from one.

import { z } from "zod";
import { mediaQualities, mediaQualityLabels } from "@/lib/core/media/quality";
import { MediaInput } from "@/lib/core/media/schema";
import { id } from "@/lib/core/schema/fields";
import { formatTags, parseTags } from "@/lib/core/tags/tags";

export const sheetColumns = [
  { id: "title", head: "Title", width: 240 },
  { id: "description", head: "Description", width: 280 },
  { id: "tags", head: "Tags", width: 220 },
  { id: "seoTitle", head: "SEO title", width: 220 },
  { id: "seoDescription", head: "SEO description", width: 260 },
  { id: "prompt", head: "Prompt", width: 260 },
  { id: "notes", head: "Notes", width: 180 },
  { id: "quality", head: "Quality", width: 110 },
  { id: "rating", head: "Rating", width: 72 },
] as const;
export type SheetColumn = (typeof sheetColumns)[number]["id"];

const Shape = MediaInput.pick({
  title: true,
  description: true,
  tags: true,
  seoTitle: true,
  seoDescription: true,
  prompt: true,
  notes: true,
  quality: true,
  rating: true,
});
export type SheetValues = z.infer<typeof Shape>;

/** What was changed of each row. */
export const SheetEdit = z.object({
  rows: z
    .array(Shape.partial().extend({ id }))
    .min(1, "Nothing was changed.")
    .max(5_000, "At most 5,000 files can be saved at once."),
});
export type SheetEdit = z.infer<typeof SheetEdit>;

/** A field as the sheet shows it. */
export function cellText(values: SheetValues, column: SheetColumn): string {
  switch (column) {
    case "tags":
      return formatTags(values.tags);
    case "quality":
      return mediaQualityLabels[values.quality];
    case "rating":
      return values.rating === 0 ? "" : String(values.rating);
    default:
      return values[column];
  }
}

export type ReadCell = { value: SheetValues[SheetColumn]; problem: null } | { value: null; problem: string };

/** What a typed or pasted text means in that column, or what is wrong with it. */
export function readCell(column: SheetColumn, text: string): ReadCell {
  const result = Shape.shape[column].safeParse(meant(column, text));
  if (result.success) return { value: result.data, problem: null };
  const [issue] = result.error.issues;
  return { value: null, problem: issue?.message ?? "This does not fit here." };
}

function meant(column: SheetColumn, text: string): unknown {
  switch (column) {
    case "tags":
      return parseTags(text);
    case "quality":
      return mediaQualities.find((quality) => quality === text.trim().toLowerCase()) ?? text;
    case "rating":
      return text.trim() === "" ? 0 : text.trim();
    default:
      return text;
  }
}
