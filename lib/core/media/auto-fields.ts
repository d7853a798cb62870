// The rule: a field is automatic as long as no person has changed what prefill put there, an empty value included.

export const autoFields = ["title", "description", "tags", "seoTitle", "seoDescription", "prompt"] as const;
export type AutoField = (typeof autoFields)[number];

/** Reads `MediaAsset.autoFields`. */
export function parseAutoFields(stored: string): AutoField[] {
  const names = new Set(stored.split(" "));
  return autoFields.filter((field) => names.has(field));
}

/** Writes `MediaAsset.autoFields`: names parted by single spaces. */
export function formatAutoFields(fields: readonly AutoField[]): string {
  return autoFields.filter((field) => fields.includes(field)).join(" ");
}

type Metadata = Record<Exclude<AutoField, "tags">, string> & { tags: readonly string[] };

/** What is still automatic after a person saved `after` over `before`. */
export function autoFieldsAfterEdit(
  fields: readonly AutoField[],
  before: Metadata,
  after: Metadata,
): AutoField[] {
  return fields.filter((field) =>
    field === "tags"
      ? before.tags.length === after.tags.length &&
        before.tags.every((tag, index) => tag === after.tags[index])
      : before[field] === after[field],
  );
}
