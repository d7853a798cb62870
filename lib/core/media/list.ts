// The rule: what a program may ask the list of media for; a page has at most 200.

import { z } from "zod";
import { fileKinds } from "@/lib/core/media/file-types";
import { MediaQuality } from "@/lib/core/media/schema";
import { MAX_ID } from "@/lib/core/schema/parse-id";

const queryId = z.coerce.number().int().min(1).max(MAX_ID).optional();

export const MediaListQuery = z.object({
  q: z.string().trim().max(200).optional(),
  jobId: queryId,
  characterId: queryId,
  outputTypeId: queryId,
  quality: MediaQuality.optional(),
  kind: z.enum(fileKinds).optional(),
  /** The last id of the page before, as its answer gave it. */
  cursor: queryId,
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type MediaListQuery = z.infer<typeof MediaListQuery>;
