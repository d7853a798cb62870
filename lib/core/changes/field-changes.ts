// The rule: what a change did to a row is told field by field, in words: what stood there before, and what stands there after.

import type { RowImage } from "./record-kinds";

/** `reference` is the table that the value is an id of. */
export type FieldChange = { label: string; before: FieldValue; after: FieldValue };
export type FieldValue = { text: string } | { reference: string; id: string };

/** The columns that differ, in the order of the table. Folded names and times of updates follow from others and are left out. */
export function fieldChanges(before: RowImage | null, after: RowImage | null): FieldChange[] {
  const columns = Object.keys(after ?? before ?? {}).filter((column) => !UNTOLD.has(column));
  return columns.flatMap((column) => {
    const [old, now] = [before?.[column] ?? null, after?.[column] ?? null];
    if (old === now) return [];
    return { label: labelOf(column), before: fieldValue(column, old), after: fieldValue(column, now) };
  });
}

/** The table that a column's value is an id of. */
export function referenceOf(column: string): string | null {
  return REFERENCES[column] ?? null;
}

const UNTOLD = new Set([
  ...["id", "uuid", "importedId", "nameKey", "titleKey", "createdAt", "updatedAt", "autoFields"],
]);

const REFERENCES: Record<string, string> = {
  archetypeId: "Archetype",
  batchId: "Batch",
  categoryId: "Category",
  characterId: "Character",
  clipId: "TopLayerClip",
  fileId: "StoredFile",
  imageId: "StoredFile",
  ingredientId: "Ingredient",
  jobId: "Job",
  mediaId: "MediaAsset",
  outputTypeId: "OutputType",
  projectId: "Project",
  promptId: "Prompt",
  sourceArchetypeId: "Archetype",
  sourceCategoryId: "Category",
  sourceCharacterId: "Character",
  sourceIngredientId: "Ingredient",
  tagId: "Tag",
  targetCategoryId: "Category",
  targetIngredientId: "Ingredient",
};

const LABELS: Record<string, string> = {
  imageId: "picture",
  seoTitle: "SEO title",
  seoDescription: "SEO description",
  importedId: "id of the import",
  fps: "frames a second",
};

/** `visualNotes` → `visual notes`, `characterId` → `character`. */
export function labelOf(column: string): string {
  return (
    LABELS[column] ??
    column
      .replace(/Id$/, "")
      .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      .replace(/^(is|has) /, "")
  );
}

function fieldValue(column: string, value: unknown): FieldValue {
  if (value === null || value === "") return { text: "" };
  const reference = referenceOf(column);
  if (reference) return { reference, id: String(value) };
  const isMoment =
    /(At|For|Date)$/.test(column) && typeof value !== "object" && !Number.isNaN(momentOf(value));
  if (isMoment) return { text: new Date(momentOf(value)).toISOString().slice(0, 16).replace("T", " ") };
  if (/^(is|has)[A-Z]|^enabled$/.test(column)) return { text: value === 0 || value === false ? "no" : "yes" };
  const text = String(value).replaceAll(
    "_",
    typeof value === "string" && /^[a-z_]+$/.test(value) ? " " : "_",
  );
  return { text: text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text };
}

function momentOf(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value));
}

/** Characters of a value that are shown. */
const LONGEST = 280;
