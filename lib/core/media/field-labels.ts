// The rule: what the fields of a file are called in sentences.

import { joinWords } from "@/lib/core/changes/changed-fields";
import type { MetadataField } from "@/lib/core/media/completeness";
import type { MediaForm } from "@/lib/core/media/edit";

export const mediaFieldLabels = {
  title: "title",
  description: "description",
  tags: "tags",
  seoTitle: "SEO title",
  seoDescription: "SEO description",
  prompt: "prompt",
  notes: "notes",
  jobId: "job",
  characterId: "character",
  outputTypeId: "output type",
} as const satisfies Record<keyof MediaForm, string>;

/** "Complete", "Missing: tags and SEO title". */
export function describeMissing(missing: readonly MetadataField[]): string {
  if (missing.length === 0) return "Complete";
  return `Missing: ${joinWords(missing.map((field) => mediaFieldLabels[field]))}`;
}
