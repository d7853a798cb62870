// The rule: metadata are ready to publish when these five say something; a prompt is not asked for.

export const metadataFields = ["title", "description", "tags", "seoTitle", "seoDescription"] as const;
export type MetadataField = (typeof metadataFields)[number];

type Metadata = Record<Exclude<MetadataField, "tags">, string> & { tags: readonly unknown[] };

/** What is still empty, in their order. */
export function missingMetadata(metadata: Metadata): MetadataField[] {
  return metadataFields.filter((field) => {
    const value = metadata[field];
    return typeof value === "string" ? value.trim() === "" : value.length === 0;
  });
}

/** The last stage of the funnel: prefilled values count. */
export function isMetadataComplete(metadata: Metadata): boolean {
  return missingMetadata(metadata).length === 0;
}
