// The rule: what is taken from the jobs is what the person saw: when either side has changed since, nothing is written.

import { z } from "zod";
import { metadataFields } from "@/lib/core/media/completeness";
import { id } from "@/lib/core/schema/fields";

const Seen = z.object({
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  seoTitle: z.string(),
  seoDescription: z.string(),
});

export const ClipAggregation = z.object({
  id,
  fields: z.array(z.enum(metadataFields)).min(1, "Choose at least one field."),
  /** The metadata as they were shown, before and after. */
  seen: z.object({ before: Seen, after: Seen }),
});
export type ClipAggregation = z.infer<typeof ClipAggregation>;
