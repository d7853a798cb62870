// The rule: what the fields of a file are called in sentences.

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
