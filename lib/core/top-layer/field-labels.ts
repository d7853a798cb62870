// The rule: what the fields of a clip are called in sentences.

import type { ClipForm } from "@/lib/core/top-layer/schema";

export const clipFieldLabels = {
  title: "title",
  description: "description",
  tags: "tags",
  seoTitle: "SEO title",
  seoDescription: "SEO description",
  notes: "notes",
} as const satisfies Record<keyof ClipForm, string>;
